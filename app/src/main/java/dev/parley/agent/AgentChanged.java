package dev.parley.agent;

/** An agent's capacity or skills are others; published inside the transaction that changes them. */
public record AgentChanged(AgentId agent) {}
