package dev.parley.offer;

import dev.parley.agent.Agent;
import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.OpenChats;
import dev.parley.queue.QueueService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether an agent may take or refuse a chat now. */
@Component
class Acceptance {
  private final AgentService agents;
  private final InteractionService interactions;
  private final OpenChats openChats;
  private final QueueService queues;

  Acceptance(
      AgentService agents,
      InteractionService interactions,
      OpenChats openChats,
      QueueService queues) {
    this.queues = queues;
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

  /**
   * Takes room for the chat: counts under the agent's lock, so that two accepts cannot exceed it,
   * and the queue remembers who was engaged.
   */
  void engage(Offer offer) {
    var queue = offer.queue();
    if (queue != null) {
      queues.engaged(queue, offer.agent());
    }
    Agent agent = agents.lock(offer.agent());
    if (openChats.of(agent.id()) >= agent.capacity()) {
      throw AgentAtCapacity.atOnce(agent.capacity());
    }
    if (queue != null && openChats.areAtLimit(agent.id(), queue)) {
      throw AgentAtCapacity.ofTheQueue();
    }
  }

  /** Whether the reason is one that the offer's queue wants to hear. */
  void refuseIfUnexplained(Offer offer, @Nullable String reason) {
    if (offer.queue() == null) {
      return;
    }
    var queue = queues.get(offer.queue());
    if (queue.rejectReasonRequired() && !RejectReasonRequired.isAnswered(queue, reason)) {
      throw new RejectReasonRequired(queue.rejectReasons());
    }
  }

  String nameOf(AgentId id) {
    return agents.get(id).name();
  }
}
