package dev.parley.transcript;

import dev.parley.platform.problem.Forbidden;

/** Agents may not have internal notes in a transcript. */
public final class TranscriptDenied extends Forbidden {
  TranscriptDenied() {
    super(
        "transcript-denied",
        "Transcript not allowed",
        "Agents may not put internal notes into a transcript.");
  }
}
