package dev.parley.platform.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether Keycloak answers for the realm; a good answer is believed for a while. */
@Component
class KeycloakProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BELIEVED = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest question;
  private final Clock clock;
  private volatile Instant readyUntil = Instant.MIN;

  KeycloakProbe(LoginSettings login, Clock clock) {
    this.question =
        HttpRequest.newBuilder(URI.create(login.keysUri())).timeout(PATIENCE).GET().build();
    this.clock = clock;
  }

  boolean isReady() {
    var now = clock.instant();
    if (now.isBefore(readyUntil)) {
      return true;
    }
    var ready = answers();
    if (ready) {
      readyUntil = now.plus(BELIEVED);
    }
    return ready;
  }

  private boolean answers() {
    try {
      return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
