package dev.parley.queue;

import dev.parley.agent.AgentId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named group of agents.
 *
 * @param offerTimeout how long an agent may leave an offer unanswered
 * @param queueTimeout how long a chat may wait in the queue before its flow goes on
 * @param weight 0 to 10; of two waiting chats the one in the heavier queue is offered first
 * @param lastEngaged the agent who accepted last, for a queue with memory; null before the first
 * @param wrapUp how long an agent may wrap a closed chat up; zero = not at all
 * @param skillsRelaxedAfter after that time in the line required skills do not count; null = never
 * @param rejectReasons what an agent can choose from; empty = they say it in their own words
 */
public record Queue(
    QueueId id,
    String name,
    QueueStrategy strategy,
    Duration offerTimeout,
    Duration queueTimeout,
    int weight,
    @Nullable AgentId lastEngaged,
    Duration wrapUp,
    @Nullable Duration skillsRelaxedAfter,
    List<String> rejectReasons,
    boolean rejectReasonRequired) {
  public Queue {
    rejectReasons = List.copyOf(rejectReasons);
  }
}
