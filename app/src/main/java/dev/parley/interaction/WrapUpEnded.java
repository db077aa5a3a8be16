package dev.parley.interaction;

import dev.parley.agent.AgentId;

/** An agent is free of a closed chat; published inside the transaction that ends the wrap-up. */
public record WrapUpEnded(InteractionId interaction, AgentId agent) {}
