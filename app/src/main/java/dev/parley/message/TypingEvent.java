package dev.parley.message;

import dev.parley.interaction.InteractionId;
import java.util.UUID;

/** On both wires: the other side is writing; true for a few seconds. */
public record TypingEvent(String type, UUID interactionId) {
  static TypingEvent of(InteractionId interaction) {
    return new TypingEvent("typing", interaction.value());
  }
}
