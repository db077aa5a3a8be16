package dev.parley.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts what Parley needs on this machine before Parley itself starts, when {@code
 * parley.local.enabled} says so, and stops it after Parley has stopped.
 *
 * <p>PostgreSQL is ready when this returns; Keycloak goes on starting beside the application.
 */
public class LocalServices
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Logger log = LoggerFactory.getLogger(LocalServices.class);

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private @Nullable LocalKeycloak keycloak;
  private @Nullable Announcement announcement;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var settings = Binder.get(environment).bindOrCreate("parley.local", LocalProperties.class);
    if (settings.enabled()) {
      // These run after every context is closed, and at the end of a failed start too.
      SpringApplication.getShutdownHandlers().add(this::stop);
      startOrExit(settings, environment);
    }
  }

  private void startOrExit(LocalProperties settings, Environment environment) {
    try {
      start(settings, environment);
    } catch (LocalStartFailed e) {
      log.debug("Cannot start", e);
      exit(e);
    }
  }

  private void start(LocalProperties settings, Environment environment) {
    announcement = Announcement.of(environment);
    log.info("Starting Keycloak and PostgreSQL, their data is kept in {}", settings.directory());
    keycloak = LocalKeycloak.start(keycloakSettings(settings, environment));
    started.push(keycloak);
    started.push(
        LocalPostgres.start(settings.directory().resolve("postgres"), settings.postgresPort()));
    log.info("PostgreSQL is ready on port {}", settings.postgresPort());
    started.push(DemoSite.start(announcement.sitePort(), announcement::parleyUrl));
  }

  private static LocalKeycloak.Settings keycloakSettings(
      LocalProperties settings, Environment environment) {
    return new LocalKeycloak.Settings(
        settings.keycloakDistribution(),
        settings.directory().resolve("keycloak"),
        settings.keycloakPort(),
        Optional.ofNullable(settings.desktopUrl())
            .orElseGet(() -> Announcement.of(environment).parleyUrl()),
        environment.getRequiredProperty("parley.login.client-secret"),
        settings.keycloakAdminPassword(),
        "dev-file");
  }

  /**
   * Waits for Keycloak and then tells the addresses and accounts; ends the application when
   * Keycloak cannot start, since nobody could log in. Call it when Parley has started.
   */
  public void announce() {
    if (keycloak == null || announcement == null) {
      return;
    }
    try {
      log.info("Parley has started, waiting for Keycloak");
      keycloak.ready().join();
      announcement.print();
    } catch (CompletionException e) {
      exit(e.getCause());
    }
  }

  /** One line for the person at the terminal instead of a stack trace. */
  private static void exit(Throwable cause) {
    System.err.println("parley: " + cause.getMessage());
    System.exit(1);
  }

  /** In the opposite order of the start. */
  private void stop() {
    while (!started.isEmpty()) {
      var service = started.pop();
      try {
        service.close();
      } catch (Exception e) {
        log.error("Cannot stop {}", service.getClass().getSimpleName(), e);
      }
    }
  }
}
