package dev.parley.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;

/** Stops the servers of a test JVM at its end, and not before the applications that use them. */
final class AfterTests {
  interface Stop {
    void run() throws IOException;
  }

  private AfterTests() {}

  /** Spring runs this when every application context of the JVM is closed. */
  static void run(Stop stop) {
    SpringApplication.getShutdownHandlers().add(() -> stopped(stop));
  }

  private static void stopped(Stop stop) {
    try {
      stop.run();
    } catch (IOException e) {
      throw new UncheckedIOException("A server of the tests does not stop", e);
    }
  }
}
