package dev.parley.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.parley.support.TestPorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A login before Keycloak is there, and after. */
class LoginReadinessFilterTest {

  private static final String KEYS = "/protocol/openid-connect/certs";

  private final int port = TestPorts.free();
  private final LoginReadinessFilter filter =
      new LoginReadinessFilter(
          new KeycloakProbe(login("http://localhost:" + port), Clock.systemUTC()),
          new LoginPages());

  @Test
  void showsAPageThatTriesAgainUntilKeycloakAnswers() throws Exception {
    var tooEarly = call("/oauth2/authorization/keycloak");

    assertThat(tooEarly.getStatus()).isEqualTo(503);
    assertThat(tooEarly.getContentType()).startsWith("text/html");
    assertThat(tooEarly.getHeader("Refresh")).isEqualTo("3");
    assertThat(tooEarly.getContentAsString()).contains("The login is starting");

    var keycloak = keycloak(404);
    assertThat(call("/oauth2/authorization/keycloak").getStatus()).isEqualTo(503);
    keycloak.stop(0);

    keycloak = keycloak(200);
    assertThat(call("/oauth2/authorization/keycloak").getStatus()).isEqualTo(200);
    keycloak.stop(0);
  }

  @Test
  void asksNothingForOtherRequests() throws Exception {
    assertThat(call("/api/me").getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse call(String path) throws Exception {
    var response = new MockHttpServletResponse();
    filter.doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
    return response;
  }

  private HttpServer keycloak(int status) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        KEYS,
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static LoginSettings login(String issuer) {
    return new LoginSettings(issuer, null, "parley-desktop", "secret", "parley-api");
  }
}
