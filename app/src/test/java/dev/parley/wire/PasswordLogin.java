package dev.parley.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Logs in at Keycloak with a password, and again whenever the token is about to expire. */
public final class PasswordLogin implements TokenSource {
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final URI endpoint;
  private final Map<String, String> form;
  private String token = "";
  private Instant renewAt = Instant.MIN;

  private PasswordLogin(String issuer, String client, String username, String password) {
    endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    form =
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "username", username,
            "password", password);
  }

  /** A demo account, or one with a password of the same form: {@code demo-<username>}. */
  public static PasswordLogin of(String issuer, String username) {
    return new PasswordLogin(issuer, "parley-api", username, "demo-" + username);
  }

  /** Keycloak's own administrator. */
  public static PasswordLogin ofKeycloakAdmin(String keycloak, String password) {
    return new PasswordLogin(keycloak + "/realms/master", "admin-cli", "admin", password);
  }

  @Override
  public synchronized String token() {
    if (Instant.now().isAfter(renewAt)) {
      logIn();
    }
    return token;
  }

  private void logIn() {
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded()))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("No login: " + response.body());
      }
      var answer = ParleyWire.JSON.readTree(response.body());
      token = answer.get("access_token").asString();
      var valid = Duration.ofSeconds(answer.get("expires_in").asLong());
      renewAt = Instant.now().plus(valid).minus(MARGIN);
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while logging in", e);
    }
  }

  private String encoded() {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
