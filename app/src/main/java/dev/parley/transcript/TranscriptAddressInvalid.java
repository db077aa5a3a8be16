package dev.parley.transcript;

import dev.parley.platform.problem.Invalid;

/** Nobody can be written to there. */
public final class TranscriptAddressInvalid extends Invalid {
  TranscriptAddressInvalid() {
    super("transcript-address-invalid", "No e-mail address", "This is no e-mail address.");
  }
}
