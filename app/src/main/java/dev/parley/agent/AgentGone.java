package dev.parley.agent;

import java.time.Instant;

/**
 * The last window of an agent is gone, whatever they had chosen; published inside the transaction
 * that notices it.
 *
 * @param since when the agent was last heard of
 */
public record AgentGone(AgentId agent, Instant since) {}
