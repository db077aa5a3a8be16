package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import org.jspecify.annotations.Nullable;

/**
 * A chat has gone back into a queue's line; published inside the transaction that moves it.
 *
 * @param formerAgent who had it; null if it was waiting
 */
public record InteractionReturned(
    InteractionId interaction, @Nullable AgentId formerAgent, QueueId queue, ReturnReason reason) {}
