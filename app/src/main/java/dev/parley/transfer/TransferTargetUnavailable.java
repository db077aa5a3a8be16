package dev.parley.transfer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The agent cannot be asked now. */
public class TransferTargetUnavailable extends Conflict {
  TransferTargetUnavailable() {
    super(
        "transfer-target-unavailable",
        "Target unavailable",
        "This agent cannot take the chat now.",
        Map.of());
  }
}
