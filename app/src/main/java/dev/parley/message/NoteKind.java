package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a note is: told to all of the staff, or by a supervisor to the agent only. */
@Schema(name = "NoteKind", enumAsRef = true)
public enum NoteKind {
  NOTE,
  WHISPER
}
