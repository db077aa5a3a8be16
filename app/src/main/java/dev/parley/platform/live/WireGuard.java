package dev.parley.platform.live;

import dev.parley.platform.problem.Problem;
import dev.parley.platform.security.CustomerAuthentication;
import dev.parley.platform.security.CustomerAuthenticator;
import dev.parley.platform.security.StaffIdentity;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.simp.SimpMessageType;
import org.springframework.messaging.simp.stomp.StompHeaderAccessor;
import org.springframework.messaging.support.ChannelInterceptor;
import org.springframework.messaging.support.MessageHeaderAccessor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Stands before everything that comes in on a STOMP session: says who it is on CONNECT, and lets
 * through what the table allows. Whatever else a client sends is answered with an ERROR frame that
 * ends the session. The frame is dropped rather than an exception thrown: the ordered channel would
 * write the exception to the log, headers and all, and the client would hear nothing.
 */
@Component
final class WireGuard implements ChannelInterceptor {

  private static final String CONNECTED = "connected";
  private static final String BEARER = "Bearer ";
  private static final String SELECTOR = "selector";

  private final CustomerAuthenticator customers;
  private final WireErrors errors;

  WireGuard(CustomerAuthenticator customers, WireErrors errors) {
    this.customers = customers;
    this.errors = errors;
  }

  @Override
  public @Nullable Message<?> preSend(Message<?> message, MessageChannel channel) {
    var frame = MessageHeaderAccessor.getAccessor(message, StompHeaderAccessor.class);
    if (frame == null || frame.getMessageType() == SimpMessageType.HEARTBEAT) {
      return message;
    }
    var refusal = refusal(frame);
    if (refusal.isEmpty()) {
      return message;
    }
    errors.close(Objects.requireNonNull(frame.getSessionId()), refusal.get());
    return null;
  }

  private Optional<Problem> refusal(StompHeaderAccessor frame) {
    var session = Optional.ofNullable(frame.getSessionAttributes()).orElse(Map.of());
    var wire = Wire.of(session);
    if (frame.getMessageType() == SimpMessageType.DISCONNECT) {
      return Optional.empty();
    }
    if (frame.getCommand() == null || wire.isEmpty()) {
      return Optional.of(Problem.forbidden());
    }
    return switch (frame.getCommand()) {
      case CONNECT, STOMP -> refusedConnect(wire.get(), frame, session);
      case SEND, SUBSCRIBE -> refusedDestination(wire.get(), frame, session);
      case UNSUBSCRIBE -> Optional.empty();
      default -> Optional.of(Problem.forbidden());
    };
  }

  private Optional<Problem> refusedConnect(
      Wire wire, StompHeaderAccessor frame, Map<String, Object> session) {
    // never further than here: headers are printed with messages
    var header = frame.removeNativeHeader(HttpHeaders.AUTHORIZATION);
    var refusal =
        switch (wire) {
          case CUSTOMER -> refusedCustomer(header == null ? "" : header.getFirst(), frame, session);
          case DESKTOP -> staff(frame).isPresent() ? null : Problem.unauthenticated();
        };
    if (refusal == null) {
      session.put(CONNECTED, true);
    }
    return Optional.ofNullable(refusal);
  }

  private @Nullable Problem refusedCustomer(
      String authorization, StompHeaderAccessor frame, Map<String, Object> session) {
    var customer =
        Optional.of(authorization)
            .filter(header -> header.startsWith(BEARER))
            .flatMap(header -> customers.authenticate(header.substring(BEARER.length())));
    if (customer.isEmpty()) {
      return Problem.unauthenticated();
    }
    var origin = Optional.ofNullable((String) session.get(WireHandshake.ORIGIN));
    if (!customers.mayUseFrom(customer.get().identity(), origin)) {
      return Problem.originNotAllowed();
    }
    frame.setUser(customer.get());
    return null;
  }

  private static Optional<Problem> refusedDestination(
      Wire wire, StompHeaderAccessor frame, Map<String, Object> session) {
    if (!session.containsKey(CONNECTED) || !(frame.getUser() instanceof Authentication who)) {
      return Optional.of(Problem.unauthenticated());
    }
    if (frame.getFirstNativeHeader(SELECTOR) != null
        || !WireRules.allow(wire, frame.getCommand(), frame.getDestination(), who)) {
      return Optional.of(Problem.forbidden());
    }
    return Optional.empty();
  }

  private static Optional<Authentication> staff(StompHeaderAccessor frame) {
    return Optional.ofNullable(frame.getUser())
        .filter(Authentication.class::isInstance)
        .map(Authentication.class::cast)
        .filter(who -> !(who instanceof CustomerAuthentication))
        .filter(who -> StaffIdentity.of(who).isPresent());
  }
}
