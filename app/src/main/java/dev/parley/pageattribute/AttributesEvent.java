package dev.parley.pageattribute;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** On the desktop's wire: the page tells something else of its customer, ask for it again. */
public record AttributesEvent(
    @Schema(allowableValues = "attributes") String type, UUID interactionId) implements LiveEvent {
  static AttributesEvent of(InteractionId interaction) {
    return new AttributesEvent("attributes", interaction.value());
  }
}
