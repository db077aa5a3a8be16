package dev.parley.agent;

import dev.parley.platform.problem.NotFound;

/** No agent has this id. */
public class AgentNotFound extends NotFound {

  AgentNotFound() {
    super("not-found", "Not found", "No agent has this id.");
  }
}
