package dev.parley.support;

import dev.parley.local.LocalKeycloak;
import dev.parley.local.LocalStartFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/**
 * One real Keycloak with the demo's realm for a test JVM. The first who asks for its address starts
 * it; it goes on starting while the application under test does, and it ends with the JVM.
 */
public final class TestKeycloak {
  /** As in the demo profile. */
  public static final String CLIENT_SECRET = "demo-parley-desktop-secret";

  private static final int MOST_TEST_JVMS = 8;

  private TestKeycloak() {}

  /** The realm's address; Keycloak may still be starting. */
  public static String issuer() {
    return Server.INSTANCE.issuer();
  }

  /** Returns when people can log in. */
  public static void awaitReady() {
    Server.INSTANCE.ready().join();
  }

  /** A new access token of one of the demo's accounts, got with its password. */
  public static String accessToken(String username) {
    var form = "grant_type=password&client_id=parley-api&username=%1$s&password=demo-%1$s";
    return token(form.formatted(username), username);
  }

  private static String token(String form, String username) {
    awaitReady();
    var request =
        HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("No token for " + username + ": " + response.body());
      }
      return JsonMapper.shared().readTree(response.body()).get("access_token").asString();
    } catch (IOException e) {
      throw new UncheckedIOException("No token for " + username, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("No token for " + username, e);
    }
  }

  /** A new access token of the demo's bot, got with its client's secret. */
  public static String botToken() {
    return token(
        "grant_type=client_credentials&client_id=parley-bot&client_secret=demo-parley-bot-secret",
        "the bot");
  }

  /** Keycloak as the tests run it: forgotten at the end, and open to Parley on any port. */
  public static LocalKeycloak.Settings settings(Path directory, int port, String database) {
    return new LocalKeycloak.Settings(
        Path.of("target/keycloak/keycloak.zip"),
        directory,
        port,
        "http://localhost",
        CLIENT_SECRET,
        "demo-keycloak-admin",
        database);
  }

  /** Started by the first who needs it, stopped with the JVM. */
  private static final class Server {
    static final LocalKeycloak INSTANCE = start();

    private static LocalKeycloak start() {
      var keycloak = startIn(1);
      AfterTests.run(keycloak::close);
      return keycloak;
    }

    /**
     * Test JVMs that run at the same time have a directory each; the next run finds it prepared.
     */
    private static LocalKeycloak startIn(int slot) {
      var directory = Path.of("target/keycloak/test-" + slot);
      try {
        return LocalKeycloak.start(settings(directory, TestPorts.free(), "dev-mem"));
      } catch (LocalStartFailed e) {
        if (slot == MOST_TEST_JVMS) {
          throw e;
        }
        return startIn(slot + 1);
      }
    }
  }
}
