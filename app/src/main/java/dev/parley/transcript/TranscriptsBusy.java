package dev.parley.transcript;

import dev.parley.platform.problem.Busy;

/** Too many transcripts are in the making. */
public final class TranscriptsBusy extends Busy {
  TranscriptsBusy() {
    super(
        "transcripts-busy",
        "Other transcripts first",
        "Too many transcripts are in the making, try again in a minute.");
  }
}
