package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.attachment.VirusScanner.Verdict;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VirusScannerTest {
  @Test
  void tellsTheTestVirusFromOtherBytes() throws IOException {
    try (var clamd = FakeClamd.onAnyPort()) {
      assertThat(scan(clamd.port(), "hello")).isEqualTo(Verdict.CLEAN);
      assertThat(scan(clamd.port(), FakeClamd.EICAR)).isEqualTo(Verdict.INFECTED);
      assertThat(scan(clamd.port(), "x".repeat(1 << 20) + FakeClamd.EICAR))
          .isEqualTo(Verdict.INFECTED);
    }
  }

  @Test
  void anErrorIsNoVerdict() throws IOException {
    try (var clamd = FakeClamd.thatTakesAtMost(3)) {
      assertThat(scan(clamd.port(), "hello")).isEqualTo(Verdict.NONE);
    }
  }

  @Test
  void aScannerThatIsNotThereIsUnavailable() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    assertThatThrownBy(() -> scan(port, "hello")).isInstanceOf(ScannerUnavailable.class);
  }

  @Test
  void aScannerThatKeepsSilentIsUnavailable() throws IOException {
    try (var silent = new ServerSocket(0)) {
      assertThatThrownBy(() -> scan(silent.getLocalPort(), "hello"))
          .isInstanceOf(ScannerUnavailable.class);
    }
  }

  @Test
  void aScannerThatTakesNothingIsUnavailable() throws IOException {
    try (var stuck = new ServerSocket(0)) {
      assertThatThrownBy(() -> scan(stuck.getLocalPort(), "x".repeat(20 << 20)))
          .isInstanceOf(ScannerUnavailable.class);
    }
  }

  private static Verdict scan(int port, String text) throws IOException {
    var settings = new ScannerSettings("localhost", port, Duration.ofMillis(500));
    return new VirusScanner(settings)
        .scan(out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
