package dev.parley.message;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** On the desktop's wire: this person has seen mentions, here or in another window. */
public record MentionsSeenEvent(
    @Schema(allowableValues = "mentions-seen") String type, List<UUID> ids) implements LiveEvent {
  static MentionsSeenEvent of(List<UUID> ids) {
    return new MentionsSeenEvent("mentions-seen", ids);
  }
}
