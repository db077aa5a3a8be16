package dev.parley.platform.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.handler.WebSocketHandlerDecoratorFactory;

/** The sockets of this node: when each was heard last, and whose must be closed. */
@Component
public class DesktopSockets implements WebSocketHandlerDecoratorFactory {

  private static final CloseStatus LOGGED_OUT =
      CloseStatus.POLICY_VIOLATION.withReason("Logged out");

  private final Map<String, OpenSocket> open = new ConcurrentHashMap<>();
  private final Clock clock;

  DesktopSockets(Clock clock) {
    this.clock = clock;
  }

  /** Closes those of this node that were opened in an HTTP session which logs out. */
  public void closeAll(String httpSession) {
    closeIf(socket -> socket.isOf(httpSession));
  }

  /** When anything came in last on a session, if only a heart-beat; empty once it is closed. */
  public Optional<Instant> heardAt(String session) {
    return Optional.ofNullable(open.get(session)).map(OpenSocket::heardAt);
  }

  Stream<OpenSocket> all() {
    return open.values().stream();
  }

  /** Each on a thread of its own: a dead line may hold the farewell for long. */
  void closeIf(Predicate<OpenSocket> over) {
    open.values().stream()
        .filter(over)
        .filter(socket -> open.remove(socket.id(), socket))
        .forEach(socket -> Thread.ofVirtual().start(() -> socket.close(LOGGED_OUT)));
  }

  @Override
  public WebSocketHandler decorate(WebSocketHandler handler) {
    return new WebSocketHandlerDecorator(handler) {
      @Override
      public void afterConnectionEstablished(WebSocketSession socket) throws Exception {
        open.put(socket.getId(), new OpenSocket(socket, clock.instant()));
        super.afterConnectionEstablished(socket);
      }

      @Override
      public void handleMessage(WebSocketSession socket, WebSocketMessage<?> message)
          throws Exception {
        if (open.get(socket.getId()) instanceof OpenSocket known) {
          known.heard(clock.instant());
        }
        super.handleMessage(socket, message);
      }

      @Override
      public void afterConnectionClosed(WebSocketSession socket, CloseStatus status)
          throws Exception {
        open.remove(socket.getId());
        super.afterConnectionClosed(socket, status);
      }
    };
  }
}
