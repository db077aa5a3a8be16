package dev.parley.browser;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Plays a Jitsi Meet: lets in whoever brings a token that Prosody's token plugin would take for the
 * room, and shows in which role they are there.
 */
final class MeetingSite implements AutoCloseable {
  static final String APP = "parley-tests";
  static final String SECRET = "only-for-tests-0123456789-0123456789";

  private final HttpServer server;

  private MeetingSite(HttpServer server) {
    this.server = server;
  }

  static MeetingSite open() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", MeetingSite::enter);
      server.start();
      return new MeetingSite(server);
    } catch (IOException e) {
      throw new UncheckedIOException("The meeting site cannot listen", e);
    }
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static void enter(HttpExchange exchange) throws IOException {
    var room = exchange.getRequestURI().getPath().substring(1);
    if (room.equals("favicon.ico")) {
      answer(exchange, 404, "");
      return;
    }
    try {
      answer(exchange, 200, greeting(room, claims(exchange, room)));
    } catch (Exception refused) {
      answer(exchange, 403, "Refused: " + refused.getMessage());
    }
  }

  private static JWTClaimsSet claims(HttpExchange exchange, String room) throws Exception {
    var query = exchange.getRequestURI().getRawQuery();
    var token = SignedJWT.parse(query.substring("jwt=".length()));
    var claims = token.getJWTClaimsSet();
    var now = Date.from(Instant.now());
    require(token.verify(new MACVerifier(SECRET.getBytes(StandardCharsets.UTF_8))), "signature");
    require(claims.getIssuer().equals(APP), "iss");
    require(claims.getAudience().equals(List.of("jitsi")), "aud");
    require(claims.getSubject().equals("localhost"), "sub");
    require(claims.getStringClaim("room").equals(room), "room");
    require(!claims.getNotBeforeTime().after(now), "nbf");
    require(claims.getExpirationTime().after(now), "exp");
    return claims;
  }

  private static void require(boolean fine, String claim) {
    if (!fine) {
      throw new IllegalArgumentException(claim);
    }
  }

  private static String greeting(String room, JWTClaimsSet claims) throws Exception {
    var user = (Map<?, ?>) claims.getJSONObjectClaim("context").get("user");
    var role = Boolean.TRUE.equals(user.get("moderator")) ? "moderator" : "guest";
    var name = user.get("name") == null ? "somebody" : user.get("name");
    return "In %s as %s, %s (%s)".formatted(room, role, name, user.get("affiliation"));
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      var page = "<!doctype html><title>Meeting</title><main>%s</main>".formatted(text);
      var body = page.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
