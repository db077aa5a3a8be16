package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.KeycloakAdmin;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A login that ends elsewhere, in a real Keycloak, ends here: session, sockets, presence. */
@ParleyIT
class LoginEndIT {

  private static final UUID CHIARA = UUID.fromString("0000000a-0000-4000-8000-000000000003");
  private static final String AVAILABLE = "{\"state\":\"AVAILABLE\"}";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private KeycloakAdmin keycloak;
  private TestLogin browser;

  @BeforeEach
  void aBrowserAndAnAdministrator() {
    keycloak = new KeycloakAdmin();
    keycloak.tellOfLogoutsAt("http://localhost:" + port);
    // windows of earlier tests count until nothing was heard of them for a while
    jdbc.sql("delete from agent_connection").update();
    browser = new TestLogin("http://localhost:" + port);
  }

  @Test
  void anAdministratorOfKeycloakEndsSessionSocketAndPresence() {
    browser.logIn("chiara");
    var socket = connected("Cookie", browser.cookies());
    assertThat(browser.put("/api/me/presence", AVAILABLE, true).statusCode()).isEqualTo(200);

    keycloak.logOut(CHIARA);

    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    assertThat(socket.closeCode()).isEqualTo(1008);
    assertThat(presence()).isEqualTo("OFFLINE LOGGED_OUT");
  }

  @Test
  void anotherLoginKeepsTheAgentThere() {
    browser.logIn("chiara");
    var socket = connected("Cookie", browser.cookies());
    var elsewhere = connected("Authorization", TestHttp.bearer(TestKeycloak.accessToken("chiara")));
    assertThat(browser.put("/api/me/presence", AVAILABLE, true).statusCode()).isEqualTo(200);

    assertThat(browser.post("/logout", "").statusCode()).isEqualTo(200);

    assertThat(socket.closeCode()).isEqualTo(1008);
    assertThat(presence()).isEqualTo("AVAILABLE CHOSEN");
    elsewhere.close();
  }

  @Test
  void anOrdinaryLogOutTakesTheAgentOfflineAtOnce() {
    browser.logIn("chiara");
    var socket = connected("Cookie", browser.cookies());
    assertThat(browser.put("/api/me/presence", AVAILABLE, true).statusCode()).isEqualTo(200);

    browser.post("/logout", "");

    assertThat(presence()).isEqualTo("OFFLINE LOGGED_OUT");
    assertThat(socket.closeCode()).isEqualTo(1008);
  }

  @Test
  void whoComesBackInTheSameSessionOfKeycloakIsLoggedIn() {
    browser.logIn("chiara");
    browser.post("/logout", "");

    browser.get("/oauth2/authorization/keycloak", true);

    var socket = connected("Cookie", browser.cookies());
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    Awaitility.await()
        .during(Duration.ofMillis(1500))
        .until(() -> endedLogins() == 0 && socket.isOpen());
  }

  @Test
  void aSocketEndsWithTheTokenThatOpenedIt() {
    keycloak.attribute("parley-api", "access.token.lifespan", "3");
    var token = TestKeycloak.accessToken("chiara");
    keycloak.attribute("parley-api", "access.token.lifespan", "3600");

    var socket = connected("Authorization", TestHttp.bearer(token));

    assertThat(socket.closeCode()).isEqualTo(1008);
  }

  private TestStomp connected(String header, String value) {
    var socket = TestStomp.open(port, "/ws/desktop", header, value);
    assertThat(socket.connect()).startsWith("CONNECTED");
    Awaitility.await().until(() -> connections() > 0);
    return socket;
  }

  private long connections() {
    return jdbc.sql("select count(*) from agent_connection where agent_id = ?")
        .param(CHIARA)
        .query(Long.class)
        .single();
  }

  private long endedLogins() {
    return jdbc.sql(
            """
            select count(*) from ended_login e join staff_login l using (sid)
            """)
        .query(Long.class)
        .single();
  }

  private String presence() {
    return jdbc.sql("select state || ' ' || cause from agent_presence where agent_id = ?")
        .param(CHIARA)
        .query(String.class)
        .single();
  }
}
