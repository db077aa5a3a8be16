package dev.parley.agent;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.messaging.SessionConnectedEvent;
import org.springframework.web.socket.messaging.SessionDisconnectEvent;

/** Hears of desktops that come and go on this node. */
@Component
class AgentSessions {

  private final AgentConnections connections;

  AgentSessions(AgentConnections connections) {
    this.connections = connections;
  }

  // connected, not connect: that one is also told of sessions that are refused
  @EventListener
  void connected(SessionConnectedEvent event) {
    agent(event.getUser())
        .ifPresent(agent -> connections.opened(session(event), agent, login(event.getUser())));
  }

  @EventListener
  void disconnected(SessionDisconnectEvent event) {
    connections.closed(event.getSessionId());
  }

  private static @Nullable String login(@Nullable Principal principal) {
    return principal instanceof Authentication person
        ? StaffIdentity.loginOf(person).orElse(null)
        : null;
  }

  private static String session(SessionConnectedEvent event) {
    return Objects.requireNonNull(
        SimpMessageHeaderAccessor.getSessionId(event.getMessage().getHeaders()));
  }

  private static Optional<AgentId> agent(@Nullable Principal principal) {
    return Optional.ofNullable(principal)
        .filter(Authentication.class::isInstance)
        .flatMap(person -> StaffIdentity.of((Authentication) person))
        .filter(staff -> staff.roles().contains(StaffRole.AGENT))
        .map(staff -> new AgentId(staff.id()));
  }
}
