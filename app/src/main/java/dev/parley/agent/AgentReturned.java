package dev.parley.agent;

/** An agent who was gone has a window again; published inside the transaction that notices it. */
public record AgentReturned(AgentId agent) {}
