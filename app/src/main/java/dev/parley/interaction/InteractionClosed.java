package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The interaction is over. */
public class InteractionClosed extends Conflict {
  public InteractionClosed(InteractionId id) {
    super(
        "interaction-closed",
        "Chat closed",
        "This chat has been closed.",
        Map.of("interactionId", id.value()));
  }
}
