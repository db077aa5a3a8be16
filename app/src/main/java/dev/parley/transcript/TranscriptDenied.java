package dev.parley.transcript;

import dev.parley.platform.problem.Forbidden;

/** Agents may not have such a transcript. */
public final class TranscriptDenied extends Forbidden {
  TranscriptDenied() {
    super(
        "transcript-denied",
        "Transcript not allowed",
        "Agents may not have a transcript with these contents.");
  }
}
