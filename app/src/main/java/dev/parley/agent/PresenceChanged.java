package dev.parley.agent;

/** An agent's presence is another one; published inside the transaction that changes it. */
public record PresenceChanged(AgentId agent, Presence presence) {}
