package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The website has already signed that somebody else writes in this chat. */
public class ContactMismatch extends Conflict {
  ContactMismatch(InteractionId id) {
    super(
        "identity-differs",
        "Somebody else's chat",
        "This chat belongs to another customer. Start a new one.",
        Map.of("interactionId", id.value()));
  }
}
