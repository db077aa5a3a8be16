package dev.parley.transcript;

import dev.parley.platform.problem.Conflict;

/** Whoever asked for the transcript has thought better of it. */
public final class TranscriptCancelled extends Conflict {
  TranscriptCancelled() {
    super("transcript-cancelled", "Transcript cancelled", "The transcript was cancelled.");
  }
}
