package dev.parley.cannedanswer;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a canned answer is of use, as its row says it: a shortcut is there once. */
record AnswerPlace(
    AnswerScope scope,
    @Nullable String websiteKey,
    @Nullable UUID queueId,
    @Nullable UUID agentId) {

  static AnswerPlace everywhere() {
    return new AnswerPlace(AnswerScope.EVERYWHERE, null, null, null);
  }

  static AnswerPlace website(String key) {
    return new AnswerPlace(AnswerScope.WEBSITE, key, null, null);
  }

  static AnswerPlace queue(QueueId queue) {
    return new AnswerPlace(AnswerScope.QUEUE, null, queue.value(), null);
  }

  static AnswerPlace of(AgentId agent) {
    return new AnswerPlace(AnswerScope.PERSONAL, null, null, agent.value());
  }
}
