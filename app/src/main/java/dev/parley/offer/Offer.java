package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import org.jspecify.annotations.Nullable;

/**
 * One agent's chance to take one chat.
 *
 * @param queue whose turn it was; null if the agent was named
 * @param task the engine's task "Offer interaction"; null until that is created
 * @param reason why it was rejected or rescinded
 */
record Offer(
    OfferId id,
    InteractionId interaction,
    @Nullable QueueId queue,
    AgentId agent,
    OfferState state,
    @Nullable String task,
    @Nullable String reason) {

  boolean isPending() {
    return state == OfferState.PENDING;
  }
}
