package dev.parley.attachment;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Asks clamd about bytes by its command INSTREAM; each question is a connection of its own. */
@Component
@EnableConfigurationProperties(ScannerSettings.class)
class VirusScanner {
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CONNECT_MILLIS = 5_000;
  private static final int LONGEST_ANSWER = 1_000;
  private static final int BUFFER = 64 * 1024;

  private final ScannerSettings settings;

  VirusScanner(ScannerSettings settings) {
    this.settings = settings;
  }

  /** What the scanner says of a file. */
  enum Verdict {
    CLEAN,
    INFECTED,
    /** Nothing about the file: it is too large for the scanner's own settings, or it failed. */
    NONE
  }

  /** Writes the bytes to look at. */
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  boolean isConfigured() {
    return settings.isConfigured();
  }

  /**
   * @throws ScannerUnavailable if the scanner does not answer
   */
  Verdict scan(Bytes bytes) throws ScannerUnavailable {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MILLIS);
      socket.setSoTimeout((int) settings.patience().toMillis());
      return verdict(answer(bytes, socket));
    } catch (IOException failed) {
      throw new ScannerUnavailable(failed);
    }
  }

  /** A socket has no time limit for writing: whoever takes nothing is hung up on. */
  private String answer(Bytes bytes, Socket socket) throws IOException {
    var hangUp = delayedExecutor(settings.patience().toMillis(), MILLISECONDS);
    var tooSlow = runAsync(() -> close(socket), hangUp);
    try {
      send(bytes, socket.getOutputStream());
    } catch (IOException cut) {
      // a scanner that has heard enough says so and hangs up while we still speak
      var early = read(socket);
      if (early.isEmpty()) {
        throw cut;
      }
      return early;
    } finally {
      tooSlow.cancel(false);
    }
    return read(socket);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      throw new UncheckedIOException(closedAlready);
    }
  }

  private static String read(Socket socket) throws IOException {
    var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static void send(Bytes bytes, OutputStream wire) throws IOException {
    wire.write(COMMAND);
    var chunks = new DataOutputStream(wire);
    try (var buffered = new BufferedOutputStream(new Chunks(chunks), BUFFER)) {
      bytes.writeTo(buffered);
    }
    chunks.writeInt(0);
    chunks.flush();
  }

  private static Verdict verdict(String answer) throws IOException {
    if (answer.isEmpty()) {
      throw new IOException("No answer");
    }
    if (answer.endsWith(" FOUND")) {
      return Verdict.INFECTED;
    }
    return answer.endsWith(": OK") ? Verdict.CLEAN : Verdict.NONE;
  }

  /** Puts its length before each piece; closing it leaves the connection open. */
  private static final class Chunks extends OutputStream {
    private final DataOutputStream out;

    Chunks(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length > 0) {
        out.writeInt(length);
        out.write(bytes, offset, length);
      }
    }
  }
}
