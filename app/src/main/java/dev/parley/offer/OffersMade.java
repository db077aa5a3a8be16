package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import java.util.List;

/** A chat was offered to these agents at once; published inside the transaction that does it. */
public record OffersMade(InteractionId interaction, List<AgentId> agents) {}
