package dev.parley.transfer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The website, or a process that is older than transfers, does not allow it. */
public class TransferNotAllowed extends Conflict {
  TransferNotAllowed() {
    super(
        "transfer-not-allowed",
        "Transfer not allowed",
        "Chats of this website cannot be transferred.",
        Map.of());
  }
}
