package dev.parley.supervision;

import dev.parley.platform.problem.Forbidden;

/** Only somebody who is an agent too can have a chat. */
public class AgentRoleRequired extends Forbidden {
  AgentRoleRequired() {
    super(
        "agent-role-required",
        "Agent role required",
        "You need the role of an agent to take a chat over.");
  }
}
