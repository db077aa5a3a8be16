package dev.parley.interaction;

import dev.parley.agent.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * Event: the tags of an interaction have changed. Published inside the changing transaction.
 *
 * @param by who of the staff did it, also a supervisor; null for the flow
 * @param role as what they did it
 * @param added how many came
 * @param removed how many went
 */
public record InteractionTagged(
    InteractionId interaction, @Nullable AgentId by, Party role, int added, int removed) {}
