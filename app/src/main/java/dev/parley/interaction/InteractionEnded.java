package dev.parley.interaction;

import dev.parley.agent.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * Event: an interaction has been closed. Published inside the closing transaction.
 *
 * @param agent who handled it; null if nobody did
 */
public record InteractionEnded(
    InteractionId interaction, Party closedBy, @Nullable AgentId agent) {}
