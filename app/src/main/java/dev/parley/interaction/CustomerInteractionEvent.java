package dev.parley.interaction;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the customer's wire: the interaction as it stands now. */
public record CustomerInteractionEvent(
    @Schema(allowableValues = "interaction") String type, CustomerInteractionView interaction)
    implements LiveEvent {
  static CustomerInteractionEvent of(CustomerInteractionView interaction) {
    return new CustomerInteractionEvent("interaction", interaction);
  }
}
