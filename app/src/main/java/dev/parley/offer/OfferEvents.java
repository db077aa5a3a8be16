package dev.parley.offer;

import dev.parley.agent.PresenceChanged;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTaken;
import dev.parley.interaction.Party;
import dev.parley.interaction.ReturnReason;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Withdraws offers whose chat is over, or whose agent is gone or has no room for it. */
@Component
class OfferEvents {
  private static final Logger log = LoggerFactory.getLogger(OfferEvents.class);

  private final OfferService service;
  private final OfferRepository offers;

  OfferEvents(OfferService service, OfferRepository offers) {
    this.service = service;
    this.offers = offers;
  }

  /** In the closing transaction: an agent never hears an offer of a closed chat. */
  @EventListener
  void chatEnded(InteractionEnded ended) {
    service.rescindAll(ended.interaction(), reason(ended.closedBy()));
  }

  /** Before the chat moves: whoever was asked need not answer any more. */
  @EventListener
  void chatTaken(InteractionTaken taken) {
    service.rescindAll(taken.interaction(), RescindReason.SUPERVISOR);
  }

  @EventListener
  void chatReturned(InteractionReturned returned) {
    service.rescindAll(
        returned.interaction(),
        returned.reason() == ReturnReason.AGENT_GONE
            ? RescindReason.AGENT_GONE
            : RescindReason.SUPERVISOR);
  }

  private static RescindReason reason(Party closedBy) {
    return switch (closedBy) {
      case CUSTOMER -> RescindReason.CUSTOMER_LEFT;
      case SUPERVISOR -> RescindReason.SUPERVISOR;
      // an agent closes conversations only, and what is offered of those is a transfer
      case AGENT -> RescindReason.TRANSFER_WITHDRAWN;
      case SYSTEM -> RescindReason.QUEUE_TIME_OVER;
    };
  }

  /** After the commit, each in a transaction of its own; what is lost here is found again. */
  @TransactionalEventListener
  void agentLeft(PresenceChanged changed) {
    if (changed.presence().state() == PresenceState.AVAILABLE) {
      return;
    }
    withdraw(offers.pendingOf(changed.agent()), RescindReason.AGENT_GONE);
  }

  /** Also what was offered while its agent left, and what lost a race or its node. */
  @Scheduled(fixedDelayString = "${parley.offer.absent-every:1s}")
  void absent() {
    withdraw(offers.pendingOfAbsent(), RescindReason.AGENT_GONE);
  }

  /**
   * Of several chats that were offered at the same moment, an agent with room for one takes one.
   */
  @Scheduled(fixedDelayString = "${parley.offer.full-every:1s}")
  void full() {
    withdraw(offers.pendingOfFull(), RescindReason.NO_ROOM);
  }

  private void withdraw(List<Offer> unanswerable, RescindReason reason) {
    for (var offer : unanswerable) {
      try {
        service.rescind(offer.id(), offer.agent(), reason);
      } catch (RuntimeException lostRace) {
        log.warn("Offer {} was not withdrawn from its agent", offer.id().value(), lostRace);
      }
    }
  }
}
