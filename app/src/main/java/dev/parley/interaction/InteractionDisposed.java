package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** An agent has already chosen another disposition of the interaction; that one stays. */
public class InteractionDisposed extends Conflict {
  InteractionDisposed(InteractionId id) {
    super(
        "interaction-disposed",
        "Disposition already chosen",
        "Another disposition of this chat is already on record.",
        Map.of("interactionId", id.value()));
  }
}
