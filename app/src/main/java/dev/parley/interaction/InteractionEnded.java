package dev.parley.interaction;

import dev.parley.agent.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * Event: an interaction has been closed. Published inside the closing transaction, before the
 * process hears of it.
 *
 * @param agent who handled it; null if nobody did
 * @param afterConversation whether it was in conversation: then its process goes on to the wrap-up
 */
public record InteractionEnded(
    InteractionId interaction,
    Party closedBy,
    @Nullable AgentId agent,
    boolean afterConversation) {}
