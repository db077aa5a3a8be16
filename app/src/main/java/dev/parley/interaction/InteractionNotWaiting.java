package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** Somebody has accepted the interaction, or it is over. */
public class InteractionNotWaiting extends Conflict {
  InteractionNotWaiting(InteractionId id, InteractionState state) {
    super(
        "interaction-not-waiting",
        "Chat not waiting",
        "This chat does not wait for an agent any more.",
        Map.of("interactionId", id.value(), "state", state));
  }
}
