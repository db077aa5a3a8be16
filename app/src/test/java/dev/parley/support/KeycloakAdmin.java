package dev.parley.support;

import dev.parley.wire.PasswordLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The administrator of the tests' Keycloak, who uses its own administration API. */
public final class KeycloakAdmin {
  private static final JsonMapper json = JsonMapper.shared();

  private final String realm;
  private final PasswordLogin login;
  private final HttpClient http = HttpClient.newHttpClient();

  public KeycloakAdmin() {
    var keycloak = TestKeycloak.issuer().replace("/realms/parley", "");
    realm = keycloak + "/admin/realms/parley";
    login = PasswordLogin.ofKeycloakAdmin(keycloak, "demo-keycloak-admin");
  }

  /** Logs a person out everywhere. */
  public void logOut(UUID person) {
    send("POST", "/users/" + person + "/logout", "");
  }

  /**
   * Where Keycloak tells of log-outs from now on: the tests' Parley is on another port each time.
   */
  public void tellOfLogoutsAt(String parley) {
    attribute(
        "parley-desktop",
        "backchannel.logout.url",
        parley + "/logout/connect/back-channel/keycloak");
  }

  /** Changes an attribute of a client. */
  public void attribute(String clientId, String name, String value) {
    var client = (ObjectNode) send("GET", "/clients?clientId=" + clientId, "").get(0);
    ((ObjectNode) client.get("attributes")).put(name, value);
    send("PUT", "/clients/" + client.get("id").asString(), client.toString());
  }

  private JsonNode send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(realm + path))
            .header("Authorization", "Bearer " + login.token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + answer.body());
      }
      return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
