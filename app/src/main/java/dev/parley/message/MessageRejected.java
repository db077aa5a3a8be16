package dev.parley.message;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** The text cannot be a message. */
public class MessageRejected extends Invalid {
  private MessageRejected(
      String type, String title, String detail, Map<String, Object> properties) {
    super(type, title, detail, properties);
  }

  static MessageRejected empty() {
    return new MessageRejected(
        "message-empty",
        "Message empty",
        "A message needs at least one visible character.",
        Map.of());
  }

  static MessageRejected tooLong(int limit) {
    return new MessageRejected(
        "message-too-long",
        "Message too long",
        "A message has at most " + limit + " characters.",
        Map.of("limit", limit));
  }
}
