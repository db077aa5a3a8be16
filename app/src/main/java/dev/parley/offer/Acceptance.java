package dev.parley.offer;

import dev.parley.agent.Agent;
import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.OpenChats;
import org.springframework.stereotype.Component;

/** Whether an agent may take a chat now. */
@Component
class Acceptance {
  private final AgentService agents;
  private final InteractionService interactions;
  private final OpenChats openChats;

  Acceptance(AgentService agents, InteractionService interactions, OpenChats openChats) {
    this.agents = agents;
    this.interactions = interactions;
    this.openChats = openChats;
  }

  /** Tells who has the chat, or how else the offer ended; nothing if it still stands. */
  void refuseIfOver(Offer offer) {
    if (offer.isPending()) {
      return;
    }
    if (RescindReason.TAKEN.name().equals(offer.reason())) {
      var winner = interactions.get(offer.interaction()).agent();
      if (winner != null) {
        throw new OfferTaken(agents.get(winner));
      }
    }
    throw new OfferOver(offer.state());
  }

  /** Counts the agent's open chats under the agent's lock, so that two accepts cannot exceed it. */
  void holdCapacity(AgentId id) {
    Agent agent = agents.lock(id);
    if (openChats.of(id) >= agent.capacity()) {
      throw new AgentAtCapacity(agent.capacity());
    }
  }

  String nameOf(AgentId id) {
    return agents.get(id).name();
  }
}
