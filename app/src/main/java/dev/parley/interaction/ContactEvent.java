package dev.parley.interaction;

import dev.parley.contact.ContactId;
import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** On the desktop's wire: what is known of the chat's contact has changed, ask for it again. */
public record ContactEvent(
    @Schema(allowableValues = "contact") String type, UUID interactionId, UUID contactId)
    implements LiveEvent {
  static ContactEvent of(UUID interaction, ContactId contact) {
    return new ContactEvent("contact", interaction, contact.value());
  }
}
