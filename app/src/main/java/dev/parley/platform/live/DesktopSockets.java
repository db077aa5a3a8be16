package dev.parley.platform.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

/** Closes the sockets that were opened in an HTTP session when that session logs out. */
@Component
public class DesktopSockets implements WebSocketHandlerDecoratorFactory {

  private static final CloseStatus LOGGED_OUT =
      CloseStatus.POLICY_VIOLATION.withReason("Logged out");
  private static final Logger log = LoggerFactory.getLogger(DesktopSockets.class);

  private final Set<WebSocketSession> open = ConcurrentHashMap.newKeySet();

  /** Those that hang on this node. */
  public void closeAll(String httpSession) {
    open.stream()
        .filter(
            socket -> httpSession.equals(socket.getAttributes().get(WireHandshake.HTTP_SESSION)))
        .forEach(DesktopSockets::close);
  }

  @Override
  public WebSocketHandler decorate(WebSocketHandler handler) {
    return new WebSocketHandlerDecorator(handler) {
      @Override
      public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        open.add(socket);
        super.afterConnectionEstablished(socket);
      }

      @Override
      public void afterConnectionClosed(WebSocketSession socket, CloseStatus status)
          throws Exception {
        open.remove(socket);
        super.afterConnectionClosed(socket, status);
      }
    };
  }

  private static void close(WebSocketSession socket) {
    try {
      socket.close(LOGGED_OUT);
    } catch (IOException alreadyGone) {
      log.debug("Socket could not be closed", alreadyGone);
    }
  }
}
