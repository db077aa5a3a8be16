package dev.parley.platform.live;

import dev.parley.platform.security.StaffIdentity;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** One socket and the login that opened it; written by its own thread, read by any. */
final class OpenSocket {

  private static final Logger log = LoggerFactory.getLogger(OpenSocket.class);

  private final WebSocketSession socket;
  private final @Nullable String login;
  private final Instant expiresAt;
  private volatile Instant heardAt;

  OpenSocket(WebSocketSession socket, Instant openedAt) {
    this.socket = socket;
    var opener =
        Optional.ofNullable(socket.getPrincipal())
            .filter(Authentication.class::isInstance)
            .map(Authentication.class::cast);
    this.login = opener.flatMap(StaffIdentity::loginOf).orElse(null);
    this.expiresAt = opener.map(OpenSocket::expiry).orElse(Instant.MAX);
    this.heardAt = openedAt;
  }

  String id() {
    return socket.getId();
  }

  /** The identity provider's session; empty for customers. */
  Optional<String> login() {
    return Optional.ofNullable(login);
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  boolean isOf(String httpSession) {
    return httpSession.equals(socket.getAttributes().get(WireHandshake.HTTP_SESSION));
  }

  Instant heardAt() {
    return heardAt;
  }

  void heard(Instant now) {
    heardAt = now;
  }

  void close(CloseStatus why) {
    try {
      socket.close(why);
    } catch (IOException alreadyGone) {
      log.debug("Socket could not be closed", alreadyGone);
    }
  }

  // an access token says itself how long it is good for; a session is ended from outside
  private static @Nullable Instant expiry(Authentication opener) {
    return opener.getPrincipal() instanceof Jwt token ? token.getExpiresAt() : null;
  }
}
