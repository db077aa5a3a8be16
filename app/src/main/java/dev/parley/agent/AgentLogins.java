package dev.parley.agent;

import dev.parley.platform.security.StaffLoggedOut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes an agent offline whose login has ended, unless another login of theirs has a window. */
@Component
class AgentLogins {

  private final AgentConnections connections;
  private final PresenceService presence;

  AgentLogins(AgentConnections connections, PresenceService presence) {
    this.connections = connections;
    this.presence = presence;
  }

  /** In the transaction that ends the login. */
  @EventListener
  void ended(StaffLoggedOut login) {
    connections.loginEnded(login.login()).forEach(presence::loggedOut);
  }
}
