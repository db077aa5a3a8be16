package dev.parley.agent;

import dev.parley.platform.problem.Invalid;

/** A pause needs a reason. */
public class ReasonRequired extends Invalid {

  ReasonRequired() {
    super("reason-required", "Reason required", "Say why you pause.");
  }
}
