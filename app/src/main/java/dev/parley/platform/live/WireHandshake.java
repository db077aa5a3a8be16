package dev.parley.platform.live;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Notes on the session what only the handshake knows: its wire, its origin, its HTTP session. */
final class WireHandshake implements HandshakeInterceptor {

  static final String ORIGIN = "origin";
  static final String HTTP_SESSION = "httpSession";

  private final Wire wire;

  WireHandshake(Wire wire) {
    this.wire = wire;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> session) {
    wire.mark(session);
    var origin = request.getHeaders().getOrigin();
    if (origin != null) {
      session.put(ORIGIN, origin);
    }
    if (request instanceof ServletServerHttpRequest servlet
        && servlet.getServletRequest().getSession(false) instanceof HttpSession http) {
      session.put(HTTP_SESSION, http.getId());
    }
    return true;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {
    // nothing to undo
  }
}
