package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.TestKeycloak;
import dev.parley.support.TestPorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Keycloak comes and goes with the application, whatever happens to that. */
class LocalKeycloakIT {
  private static final Path DIRECTORY = Path.of("target/keycloak/restart");
  private final int port = TestPorts.free();

  @Test
  void endsTheKeycloakOfAKilledApplicationAndStartsAgainOnTheSameDatabase() throws Exception {
    var child = ChildJvm.started(Holder.class, String.valueOf(port));
    var orphan = child.children().findFirst().orElseThrow();
    child.destroyForcibly().waitFor();
    assertThat(orphan.isAlive()).isTrue();

    var keycloak = LocalKeycloak.start(TestKeycloak.settings(DIRECTORY, port, "dev-file"));
    keycloak.ready().join();
    assertThat(orphan.isAlive()).isFalse();
    var own = ownKeycloak();

    keycloak.close();
    assertThat(own.isAlive()).isFalse();
    LocalPort.requireFree("the next one", port, "KEYCLOAK_PORT");
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        var keycloak = LocalKeycloak.start(TestKeycloak.settings(DIRECTORY, port, "dev-file"))) {
      assertThatThrownBy(() -> keycloak.ready().join())
          .hasCauseInstanceOf(LocalStartFailed.class)
          .hasMessageContaining("Port " + stranger.getLocalPort() + " is taken");
    }
  }

  @Test
  void saysWhatToDoWithoutItsDistribution() throws IOException {
    var missing =
        new LocalKeycloak.Settings(
            Path.of("target/none.zip"), DIRECTORY, port, "http://localhost", "s", "p", "dev-mem");

    try (var keycloak = LocalKeycloak.start(missing)) {
      assertThatThrownBy(() -> keycloak.ready().join())
          .hasCauseInstanceOf(LocalStartFailed.class)
          .hasMessageContaining("run make run once");
    }
  }

  private ProcessHandle ownKeycloak() {
    return ProcessHandle.current()
        .children()
        .filter(
            child ->
                Arrays.asList(child.info().arguments().orElseThrow())
                    .contains("--http-port=" + port))
        .findFirst()
        .orElseThrow();
  }

  /** Runs in the JVM that is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      Files.createDirectories(DIRECTORY);
      var port = Integer.parseInt(arguments[0]);
      LocalKeycloak.start(TestKeycloak.settings(DIRECTORY, port, "dev-file")).ready().join();
      System.out.println(ChildJvm.READY);
      Thread.currentThread().join();
    }
  }
}
