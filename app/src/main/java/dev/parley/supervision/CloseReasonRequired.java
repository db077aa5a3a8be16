package dev.parley.supervision;

import dev.parley.platform.problem.Invalid;

/** Who closes somebody else's chat says why. */
public class CloseReasonRequired extends Invalid {
  CloseReasonRequired() {
    super("reason-required", "Reason required", "Say why the chat is closed.");
  }
}
