package dev.parley.interaction;

import dev.parley.agent.AgentId;

/** A supervisor has taken a chat; published inside the transaction, before anything moves. */
public record InteractionTaken(InteractionId interaction, AgentId agent) {}
