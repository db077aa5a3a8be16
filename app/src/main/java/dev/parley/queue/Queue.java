package dev.parley.queue;

import dev.parley.agent.AgentId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A named group of agents.
 *
 * @param offerTimeout how long an agent may leave an offer unanswered
 * @param queueTimeout how long a chat may wait in the queue before its flow goes on
 * @param weight 0 to 10; of two waiting chats the one in the heavier queue is offered first
 * @param lastEngaged the agent whom a queue with memory asked last; null before the first
 */
public record Queue(
    QueueId id,
    String name,
    QueueStrategy strategy,
    Duration offerTimeout,
    Duration queueTimeout,
    int weight,
    @Nullable AgentId lastEngaged) {}
