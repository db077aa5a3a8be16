package dev.parley.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application as a process of its own, with the demo's data, on ports of its own. It
 * ends with this JVM at the latest.
 */
public final class PackagedParley implements AutoCloseable {
  private static final Path JAR = Path.of("target/parley.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int POLL_MS = 100;

  private final Path directory;
  private final List<String> jvmOptions;
  private final List<String> properties;
  private final int port = TestPorts.free();
  private final int managementPort = TestPorts.free();
  private final int sitePort = TestPorts.free();
  private final Thread endWithJvm = new Thread(this::kill, "parley-end");
  private volatile @Nullable Process process;

  /**
   * @param directory where it logs
   * @param jvmOptions for its {@code java}
   * @param properties of the application, {@code name=value}
   */
  public PackagedParley(Path directory, List<String> jvmOptions, List<String> properties) {
    this.directory = directory;
    this.jvmOptions = jvmOptions;
    this.properties = properties;
    Runtime.getRuntime().addShutdownHook(endWithJvm);
  }

  public String url() {
    return "http://localhost:" + port;
  }

  /** Of the demo's pages, which may hold the snippet. */
  public String siteOrigin() {
    return "http://localhost:" + sitePort;
  }

  /** Starts it and returns when it is ready for customers and agents. */
  public PackagedParley start() {
    try {
      Files.createDirectories(directory);
      var output = directory.resolve("parley.log").toFile();
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(output))
              .start();
      awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException("Parley does not start", e);
    }
    return this;
  }

  private List<String> command() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", JAR.toString(), "--spring.profiles.active=demo"));
    command.add("--server.port=" + port);
    command.add("--management.server.port=" + managementPort);
    command.add("--parley.demo.site-port=" + sitePort);
    properties.forEach(property -> command.add("--" + property));
    return command;
  }

  private void awaitReady() throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!isReady(http)) {
        if (running().waitFor(POLL_MS, TimeUnit.MILLISECONDS)) {
          throw new IOException("It ended with " + running().exitValue() + ": see " + directory);
        }
        if (System.nanoTime() > deadline) {
          throw new IOException("Not ready within " + PATIENCE + ": see " + directory);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Parley starts", e);
    }
  }

  private boolean isReady(HttpClient http) throws InterruptedException {
    var health = "http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort);
    var request = HttpRequest.newBuilder(URI.create(health)).timeout(Duration.ofSeconds(10));
    try {
      return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  /** SIGKILL: nothing of it can say or save anything any more. */
  public void kill() {
    var killed = process;
    if (killed != null) {
      killed.destroyForcibly();
      killed.onExit().join();
    }
  }

  /** Processor time that it has used since its start. */
  public Duration cpuTime() {
    return running().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  public long pid() {
    return running().pid();
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("Not started");
    }
    return process;
  }

  /** Ends it properly, with everything that it started. */
  @Override
  public void close() {
    var ending = process;
    if (ending != null) {
      ending.destroy();
      ending
          .onExit()
          .orTimeout(60, TimeUnit.SECONDS)
          .handle((done, late) -> late == null || ending.destroyForcibly().isAlive())
          .join();
    }
    Runtime.getRuntime().removeShutdownHook(endWithJvm);
  }
}
