package dev.parley.transcript;

import dev.parley.platform.problem.Forbidden;

/** The settings do not let the caller have this transcript. */
public final class TranscriptDenied extends Forbidden {
  private TranscriptDenied(String detail) {
    super("transcript-denied", "Transcript not allowed", detail);
  }

  static TranscriptDenied notes() {
    return new TranscriptDenied("Agents may not put internal notes into a transcript.");
  }

  static TranscriptDenied customer() {
    return new TranscriptDenied("This website's customers may not download their chats.");
  }
}
