package dev.parley.transcript;

import java.util.UUID;

/**
 * A transcript that a process waits for.
 *
 * @param task of the engine
 * @param mail which it is for
 * @param attempt from 1 to {@link #TRIES}
 */
record TranscriptTask(String task, UUID mail, int attempt) {
  static final int TRIES = 5;

  boolean isLast() {
    return attempt >= TRIES;
  }
}
