package dev.parley.offline;

import dev.parley.platform.problem.NotFound;
import java.util.Map;
import java.util.UUID;

/** There is no such offline message. */
public class OfflineMessageNotFound extends NotFound {
  OfflineMessageNotFound(UUID id) {
    super(
        "offline-message-not-found",
        "Offline message not found",
        "There is no such offline message.",
        Map.of("offlineMessageId", id));
  }
}
