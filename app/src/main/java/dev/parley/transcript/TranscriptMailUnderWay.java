package dev.parley.transcript;

import dev.parley.platform.problem.Conflict;

/** The mail that was asked for before is on its way. */
public final class TranscriptMailUnderWay extends Conflict {
  TranscriptMailUnderWay() {
    super("transcript-mail-under-way", "Mail on its way", "The transcript is on its way already.");
  }
}
