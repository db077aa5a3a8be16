package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The interaction is not over yet. */
public class InteractionOpen extends Conflict {
  InteractionOpen(InteractionId id) {
    super(
        "interaction-open",
        "Chat still open",
        "This chat has not been closed yet.",
        Map.of("interactionId", id.value()));
  }
}
