package dev.parley.interaction;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the desktop's wire: the interaction as it stands now. */
public record DesktopInteractionEvent(
    @Schema(allowableValues = "interaction") String type, InteractionView interaction)
    implements LiveEvent {
  static DesktopInteractionEvent of(InteractionView interaction) {
    return new DesktopInteractionEvent("interaction", interaction);
  }
}
