package dev.parley.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;

/** Stops the servers of a test JVM at its end, and not before the applications that use them. */
final class AfterTests {
  interface Stop {
    void run() throws IOException;
  }

  private static volatile boolean applicationUsed;

  private AfterTests() {}

  /** An application of this JVM uses the servers. */
  static void applicationStarts() {
    applicationUsed = true;
  }

  /**
   * Spring runs this when every application context of the JVM is closed; the JVM itself does when
   * there never was one, because Spring's hook is registered with the first.
   */
  static void run(Stop stop) {
    SpringApplication.getShutdownHandlers().add(() -> stopped(stop));
    var withoutSpring = new Thread(() -> stoppedUnlessUsed(stop), "tests-stop");
    Runtime.getRuntime().addShutdownHook(withoutSpring);
  }

  private static void stoppedUnlessUsed(Stop stop) {
    if (!applicationUsed) {
      stopped(stop);
    }
  }

  private static void stopped(Stop stop) {
    try {
      stop.run();
    } catch (IOException e) {
      throw new UncheckedIOException("A server of the tests does not stop", e);
    }
  }
}
