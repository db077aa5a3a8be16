package dev.parley.interaction;

import dev.parley.agent.AgentId;

/** Another agent has taken a chat over; published inside the transaction that hands it over. */
public record InteractionTransferred(InteractionId interaction, AgentId from, AgentId to) {}
