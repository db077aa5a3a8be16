package dev.parley.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Keycloak beside the application: a child process on loopback with the demo's realm. It
 * starts in the background, so nothing waits for it that does not ask, and it ends with the
 * application; one that outlived a killed application is ended first.
 */
public final class LocalKeycloak implements AutoCloseable {
  /**
   * Where and how to run.
   *
   * @param distribution the zip of Keycloak's distribution
   * @param directory where it is unpacked and logs; its database is kept there unless throw-away
   * @param desktopUrl where the browser finds Parley; without a port, any port on this machine
   * @param database {@code dev-file}, or {@code dev-mem} for one that is forgotten at the end
   */
  public record Settings(
      Path distribution,
      Path directory,
      int port,
      String desktopUrl,
      String clientSecret,
      String adminPassword,
      String database) {}

  private static final Logger log = LoggerFactory.getLogger(LocalKeycloak.class);
  private static final int START_AGAIN = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Settings settings;
  private final DirectoryLock lock;
  private final CompletableFuture<Void> ready;
  private @Nullable Process process;
  private boolean closed;

  private LocalKeycloak(Settings settings, DirectoryLock lock) {
    this.settings = settings;
    this.lock = lock;
    this.ready = CompletableFuture.runAsync(this::run, LocalKeycloak::onOwnThread);
  }

  /**
   * Begins the start and returns at once.
   *
   * @throws LocalStartFailed when another JVM uses the directory
   */
  public static LocalKeycloak start(Settings settings) {
    return new LocalKeycloak(settings, DirectoryLock.acquire(settings.directory()));
  }

  /** Done when people can log in; fails with {@link LocalStartFailed}. */
  public CompletableFuture<Void> ready() {
    return ready;
  }

  /** The realm's address, as browsers see it and tokens name it. */
  public String issuer() {
    return "http://localhost:%d/realms/parley".formatted(settings.port());
  }

  private void run() {
    try {
      var home = prepared();
      launch(home, List.of());
      if (awaitReadyOrExit() == START_AGAIN) {
        launch(home, List.of("-Dkc.config.built=true"));
        awaitReadyOrExit();
      }
    } catch (IOException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private KeycloakHome prepared() throws IOException {
    var directory = settings.directory().toAbsolutePath().normalize();
    var home = KeycloakHome.unpacked(settings.distribution(), directory);
    OwnedProcess.endOrphans(homeArgument(home));
    LocalPort.requireFree("Keycloak", settings.port(), "KEYCLOAK_PORT");
    home.importRealm(RealmImport.demoRealm(settings.desktopUrl(), settings.clientSecret()));
    return home;
  }

  private synchronized void launch(KeycloakHome home, List<String> options) throws IOException {
    if (closed) {
      throw new IOException("Closed while starting");
    }
    var builder = new ProcessBuilder(command(home, options));
    builder.directory(home.path().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(logFile().toFile()));
    process = builder.start();
  }

  /** What the distribution's own script runs; the script itself would hide the process. */
  private List<String> command(KeycloakHome home, List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(homeArgument(home));
    command.add(OwnedProcess.mark());
    command.addAll(options);
    command.addAll(KeycloakOptions.JVM);
    command.addAll(List.of("-cp", home.path().resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(KeycloakOptions.server(settings.port(), settings.database()));
    return command;
  }

  private static String homeArgument(KeycloakHome home) {
    return "-Dkc.home.dir=" + home.path();
  }

  /** Returns 0 when the realm answers, else the exit code that asks for another start. */
  private int awaitReadyOrExit() throws IOException, InterruptedException {
    var current = current();
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http)) {
        if (current.waitFor(200, TimeUnit.MILLISECONDS)) {
          return exitCodeOf(current);
        }
        if (System.nanoTime() > deadline) {
          throw new IOException("No answer within " + PATIENCE);
        }
      }
    }
    return 0;
  }

  private static int exitCodeOf(Process process) throws IOException {
    if (process.exitValue() != START_AGAIN) {
      throw new IOException("Exit code " + process.exitValue());
    }
    return START_AGAIN;
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false; // not listening yet
    }
  }

  private LocalStartFailed failed(Exception cause) {
    return new LocalStartFailed(
        "Keycloak did not start on port %d: see %s.".formatted(settings.port(), logFile()), cause);
  }

  private Path logFile() {
    return settings.directory().toAbsolutePath().normalize().resolve("keycloak.log");
  }

  private synchronized Process current() throws IOException {
    if (process == null) {
      throw new IOException("Closed while starting");
    }
    return process;
  }

  /** Ends Keycloak, also in the middle of its start, and returns when its process is gone. */
  @Override
  public void close() throws IOException {
    try (lock) {
      var running = markClosed();
      if (running != null) {
        OwnedProcess.end(running.toHandle());
      }
    }
    log.info("Keycloak has stopped");
  }

  private synchronized @Nullable Process markClosed() {
    closed = true;
    return process;
  }

  private static void onOwnThread(Runnable task) {
    Thread.ofPlatform().name("keycloak-start").daemon().start(task);
  }
}
