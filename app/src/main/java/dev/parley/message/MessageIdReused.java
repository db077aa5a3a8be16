package dev.parley.message;

import dev.parley.platform.problem.Conflict;
import java.util.Map;
import java.util.UUID;

/** The interaction already holds another message with this id. */
public class MessageIdReused extends Conflict {
  public MessageIdReused(UUID messageId) {
    super(
        "message-id-reused",
        "Message id reused",
        "Another message of this chat has this id.",
        Map.of("messageId", messageId));
  }
}
