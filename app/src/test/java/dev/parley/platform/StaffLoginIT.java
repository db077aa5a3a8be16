package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desktop's login with a browser's means: redirects, cookies, the form of a real Keycloak. */
@ParleyIT
class StaffLoginIT {

  @LocalServerPort private int port;

  private TestLogin browser;

  @BeforeEach
  void aNewBrowser() {
    browser = new TestLogin("http://localhost:" + port);
  }

  @Test
  void sendsToKeycloakWithAProofKey() {
    var redirect = browser.get("/oauth2/authorization/keycloak");

    assertThat(redirect.statusCode()).isEqualTo(302);
    assertThat(redirect.headers().firstValue("Location").orElseThrow())
        .contains("/realms/parley/protocol/openid-connect/auth?")
        .contains("response_type=code")
        .contains("code_challenge_method=S256")
        .contains("nonce=");
  }

  @Test
  void logsInWithASessionCookieThatNoScriptReads() {
    browser.logIn("chiara");

    var me = TestHttp.tree(browser.get("/api/me"));
    assertThat(me.get("name").asString()).isEqualTo("Chiara Conti");
    assertThat(me.get("alias").asString()).isEqualTo("Chiara");
    assertThat(me.get("roles").toString()).isEqualTo("[\"agent\"]");
    assertThat(browser.setCookie("SESSION")).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void aSupervisorIsNoAgent() {
    browser.logIn("sofia");

    var me = TestHttp.tree(browser.get("/api/me"));
    assertThat(me.get("capacity").asInt()).isZero();
    assertThat(browser.get("/api/offers").statusCode()).isEqualTo(403);
  }

  @Test
  void changesNothingWithoutTheCsrfToken() {
    browser.logIn("chiara");
    var pause = TestHttp.json(Map.of("state", "PAUSED", "reason", "Lunch"));

    assertThat(browser.put("/api/me/presence", pause, false).statusCode()).isEqualTo(403);
    var changed = browser.put("/api/me/presence", pause, true);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).contains("\"state\":\"PAUSED\"").contains("\"reason\":\"Lunch\"");

    var offline = TestHttp.json(Map.of("state", "OFFLINE"));
    assertThat(browser.put("/api/me/presence", offline, true).statusCode()).isEqualTo(200);
  }

  @Test
  void aPauseWithoutAReasonIsAProblem() {
    browser.logIn("chiara");

    var answer = browser.put("/api/me/presence", "{\"state\":\"PAUSED\"}", true);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"/problems/reason-required\"");
  }

  @Test
  void logsOutHereAndInKeycloak() {
    browser.logIn("chiara");
    var socket = TestStomp.open(port, "/ws/desktop", "Cookie", browser.cookies());
    assertThat(socket.connect()).startsWith("CONNECTED");

    var answer = browser.post("/logout", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    var target = TestHttp.tree(answer).get("redirectTo").asString();
    assertThat(target)
        .contains("/realms/parley/protocol/openid-connect/logout?id_token_hint=")
        .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2F");
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(socket.closeCode()).isEqualTo(1008);

    assertThat(browser.get(target).statusCode()).isEqualTo(302);
    assertThat(browser.get("/oauth2/authorization/keycloak", true).body())
        .contains("kc-form-login");
  }

  @Test
  void aCancelledLoginShowsAPage() {
    var answer = browser.get("/login/oauth2/code/keycloak?error=access_denied&state=x");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(answer.body()).contains("You are not logged in").doesNotContain("Exception");
  }
}
