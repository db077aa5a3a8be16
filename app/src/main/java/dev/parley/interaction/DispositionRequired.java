package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The website demands a disposition, and none was chosen. */
public class DispositionRequired extends Conflict {
  DispositionRequired(InteractionId id) {
    super(
        "disposition-required",
        "Disposition required",
        "This website asks for a disposition of every chat.",
        Map.of("interactionId", id.value()));
  }
}
