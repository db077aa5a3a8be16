package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import java.util.Locale;
import java.util.UUID;

/** A transcript that is to be mailed. */
record TranscriptMail(UUID id, InteractionId interaction, String address, Locale language) {
  @Override
  public String toString() {
    return "TranscriptMail[id=" + id + "]";
  }
}
