package dev.parley.bench;

import dev.parley.wire.PasswordLogin;
import dev.parley.wire.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accounts in Keycloak, and in the database what no API sets yet: websites, queues, their members
 * and capacities.
 */
final class Provisioning {
  static final int TEAMS = 5;
  static final int TEAM_SIZE = 4;

  /** The most that the database takes. */
  static final int CAPACITY = 100;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String keycloak;
  private final Database database;
  private final String siteDomain;
  private final HttpClient http = HttpClient.newHttpClient();

  Provisioning(String keycloak, Database database, String siteDomain) {
    this.keycloak = keycloak;
    this.database = database;
    this.siteDomain = siteDomain;
  }

  /** The key of the website whose chats ring at all of the team. */
  static String website(int team) {
    return "BEN" + team;
  }

  /** The logins of the teams' agents: the first team's, then the second's, and so on. */
  List<TokenSource> agents() {
    return agents("bench-%02d", TEAMS * TEAM_SIZE);
  }

  /** The logins of the crew. */
  List<TokenSource> crew() {
    return agents("crew-%02d", Crew.SIZE);
  }

  private List<TokenSource> agents(String names, int count) {
    var admin = PasswordLogin.ofKeycloakAdmin(keycloak, "demo-keycloak-admin");
    var role = call("GET", "/roles/agent", null, admin);
    return IntStream.range(0, count)
        .mapToObj(names::formatted)
        .map(username -> agent(username, role, admin))
        .toList();
  }

  private TokenSource agent(String username, JsonNode role, TokenSource admin) {
    if (find(username, admin).isEmpty()) {
      create(username, admin);
    }
    var id = find(username, admin).get(0).get("id").asString();
    call("POST", "/users/" + id + "/role-mappings/realm", List.of(role), admin);
    return PasswordLogin.of(keycloak + "/realms/parley", username);
  }

  private JsonNode find(String username, TokenSource admin) {
    return call("GET", "/users?exact=true&username=" + username, null, admin);
  }

  private void create(String username, TokenSource admin) {
    var password = Map.of("type", "password", "value", "demo-" + username, "temporary", false);
    var user =
        Map.of(
            "username",
            username,
            "firstName",
            "Bench",
            "lastName",
            username,
            "email",
            username + "@example.org",
            "emailVerified",
            true,
            "enabled",
            true,
            "credentials",
            List.of(password));
    call("POST", "/users", user, admin);
  }

  /** Websites and queues for the agents, who have logged in once by now. */
  void teams(List<UUID> agents) {
    for (var team = 0; team < TEAMS; team++) {
      var members = agents.subList(team * TEAM_SIZE, (team + 1) * TEAM_SIZE);
      queue(new UUID(0, team + 1L), website(team), "RING_ALL", members);
    }
  }

  /** One website and one queue for the whole crew, which have logged in once by now. */
  void crew(List<UUID> agents) {
    queue(Crew.QUEUE, Crew.WEBSITE, "LEAST_BUSY", agents);
  }

  private void queue(UUID id, String website, String strategy, List<UUID> members) {
    database.execute(
        "insert into queue (id, name, strategy) values (?, ?, ?) on conflict do nothing",
        id,
        "Bench " + website,
        strategy);
    database.execute(
        """
        insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
        values (?, 'Bench', 'Hello', '#0b7285', array[?], 'default-routing-flow', ?)
        on conflict (key) do update set allowed_domains = excluded.allowed_domains
        """,
        website,
        siteDomain,
        id);
    for (var member : members) {
      database.execute("update agent set capacity = ? where id = ?", CAPACITY, member);
      database.execute(
          "insert into queue_member (queue_id, agent_id) values (?, ?) on conflict do nothing",
          id,
          member);
    }
  }

  private JsonNode call(String method, String path, Object body, TokenSource admin) {
    var request =
        HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/parley" + path))
            .header("Authorization", "Bearer " + admin.token())
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(JSON.writeValueAsString(body)));
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + response.body());
      }
      return response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + path, e);
    }
  }
}
