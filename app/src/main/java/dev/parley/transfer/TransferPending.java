package dev.parley.transfer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The conversation is being transferred already. */
public class TransferPending extends Conflict {
  TransferPending() {
    super(
        "transfer-pending",
        "Transfer pending",
        "This chat is being transferred already.",
        Map.of());
  }
}
