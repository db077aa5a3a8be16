package dev.parley.transfer;

import dev.parley.platform.problem.Invalid;

/** A transfer goes to exactly one agent or queue. */
public class TransferTargetRequired extends Invalid {
  TransferTargetRequired() {
    super("transfer-target-required", "Target required", "Name either an agent or a queue.");
  }
}
