package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import dev.parley.website.Availability;
import java.util.Map;

/** The website takes no new chats now; {@code reason} says why. */
public class ChatUnavailable extends Conflict {
  ChatUnavailable(Availability reason) {
    super(
        "chat-unavailable",
        "No chat can be started now",
        "Leave a message instead.",
        Map.of("reason", reason));
  }
}
