package dev.parley.offer;

import dev.parley.agent.Agent;
import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** Another agent has accepted the chat. */
public class OfferTaken extends Conflict {
  OfferTaken(Agent winner) {
    super(
        "offer-taken",
        "Chat taken",
        winner.name() + " has taken this chat.",
        Map.of("takenBy", winner.name(), "takenById", winner.id().value()));
  }
}
