package dev.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL server that a cluster's {@code postmaster.pid} names: it may still live, or be
 * long gone while its process id belongs to somebody else.
 */
record Postmaster(Path cluster, long pid, int port) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  static Optional<Postmaster> of(Path cluster) throws IOException {
    var file = pidFile(cluster);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return Optional.of(
        new Postmaster(cluster, number(lines, PID_LINE), (int) number(lines, PORT_LINE)));
  }

  /** Whether the process is a PostgreSQL server of this very cluster. */
  boolean alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().commandLine())
        .filter(command -> command.contains("postgres") && command.contains(cluster.toString()))
        .isPresent();
  }

  /** Ends the server and returns when it is gone. */
  void stop() throws IOException {
    var process = ProcessHandle.of(pid);
    if (alive() && process.isPresent()) {
      process.get().destroy();
      awaitExit(process.get());
    }
  }

  /** Removes what a server that no longer lives has left behind, or a new one would not start. */
  void removePidFile() throws IOException {
    Files.deleteIfExists(pidFile(cluster));
  }

  private static void awaitExit(ProcessHandle process) throws IOException {
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IOException("Cannot wait for process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  private static long number(List<String> lines, int line) {
    try {
      return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : -1;
    } catch (NumberFormatException e) {
      return -1; // half-written by a server that died while starting: nobody we could find
    }
  }
}
