package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** On both wires: the other side is writing; true for a few seconds. */
public record TypingEvent(@Schema(allowableValues = "typing") String type, UUID interactionId)
    implements LiveEvent {
  static TypingEvent of(InteractionId interaction) {
    return new TypingEvent("typing", interaction.value());
  }
}
