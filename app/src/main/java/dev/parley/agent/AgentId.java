package dev.parley.agent;

import java.security.Principal;
import java.util.UUID;

/** An agent's id: the subject that the identity provider knows the agent by. */
public record AgentId(UUID value) {

  /** The agent behind an authenticated request or STOMP session of the desktop. */
  public static AgentId of(Principal principal) {
    return new AgentId(UUID.fromString(principal.getName()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
