package dev.parley.message;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the desktop's wire: a note about the agent's chat. */
public record NoteEvent(@Schema(allowableValues = "note") String type, Note note)
    implements LiveEvent {
  static NoteEvent of(Note note) {
    return new NoteEvent("note", note);
  }
}
