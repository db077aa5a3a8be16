package dev.parley.message;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the desktop's wire: somebody has mentioned this person in a note. */
public record MentionEvent(@Schema(allowableValues = "mention") String type, Mention mention)
    implements LiveEvent {
  static MentionEvent of(Mention mention) {
    return new MentionEvent("mention", mention);
  }
}
