package dev.parley.offer;

import dev.parley.platform.problem.Invalid;
import dev.parley.queue.Queue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queue asks why its chats are rejected, and this was no answer. */
public class RejectReasonRequired extends Invalid {
  RejectReasonRequired(List<String> reasons) {
    super(
        "reject-reason-required",
        "Reason required",
        "Say why you reject the chat.",
        Map.of("reasons", reasons));
  }

  /** Any words will do where the queue has no list. */
  static boolean isAnswered(Queue queue, @Nullable String reason) {
    return reason != null
        && (queue.rejectReasons().isEmpty() || queue.rejectReasons().contains(reason));
  }
}
