package dev.parley.agent;

/** Event: an agent's capacity, skills or teams are others. Published inside the transaction. */
public record AgentChanged(AgentId agent) {}
