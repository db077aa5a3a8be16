package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.Outcome;
import dev.parley.queue.QueueId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers to offers. Every one takes the interaction's lock first, so of all agents who accept
 * at the same moment the first wins and the others are told who did.
 */
@Service
public class OfferService {
  private final OfferRepository offers;
  private final InteractionService interactions;
  private final Acceptance acceptance;
  private final OfferTask task;
  private final OfferAnnouncer announcer;

  OfferService(
      OfferRepository offers,
      InteractionService interactions,
      Acceptance acceptance,
      OfferTask task,
      OfferAnnouncer announcer) {
    this.offers = offers;
    this.interactions = interactions;
    this.acceptance = acceptance;
    this.task = task;
    this.announcer = announcer;
  }

  /**
   * The agent takes the chat. Again, by the same agent, is harmless.
   *
   * @throws OfferNotFound if the offer is not the agent's
   * @throws OfferTaken if another agent has the chat
   * @throws OfferOver if the offer has ended otherwise
   * @throws AgentAtCapacity if the agent can have no further chat
   */
  @Transactional
  public InteractionId accept(OfferId id, AgentId agent) {
    var offer = find(id, agent);
    if (stands(offer)) {
      var interaction = interactions.lock(offer.interaction());
      if (stands(find(id, agent))) {
        accept(offer, interaction);
      }
    }
    return offer.interaction();
  }

  /** False if the agent has accepted it already, maybe in another window a moment ago. */
  private boolean stands(Offer offer) {
    if (offer.state() == OfferState.ACCEPTED) {
      return false;
    }
    acceptance.refuseIfOver(offer);
    return true;
  }

  private void accept(Offer offer, Interaction locked) {
    acceptance.engage(offer);
    var accepted = offers.end(offer.id(), OfferState.ACCEPTED, null).orElseThrow();
    var lost = offers.endAll(locked.id(), OfferState.RESCINDED, RescindReason.TAKEN.name());
    interactions.accept(locked, offer.agent(), offer.queue());
    task.accepted(offer);
    announcer.accepted(accepted);
    announcer.ended(lost, acceptance.nameOf(offer.agent()));
  }

  /**
   * The agent does not take the chat; when nobody is left who might, the next try begins.
   *
   * @throws RejectReasonRequired if the queue wants one of its reasons and this is none
   */
  @Transactional
  public void reject(OfferId id, AgentId agent, @Nullable String reason) {
    var offer = find(id, agent);
    acceptance.refuseIfUnexplained(offer, reason);
    withdraw(offer, OfferState.REJECTED, reason);
  }

  /** The agent cannot take the chat any more: their offer moves on, in its own transaction. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void rescind(OfferId id, AgentId agent, RescindReason reason) {
    offers
        .find(id, agent)
        .filter(Offer::isPending)
        .ifPresent(offer -> withdraw(offer, OfferState.RESCINDED, reason.name()));
  }

  private void withdraw(Offer offer, OfferState state, @Nullable String reason) {
    interactions.lock(offer.interaction());
    var current = find(offer.id(), offer.agent());
    if (current.state() == state) {
      return;
    }
    acceptance.refuseIfOver(current);
    announcer.ended(offers.end(offer.id(), state, reason).stream().toList(), null);
    task.refused(current, state == OfferState.REJECTED ? Outcome.REJECTED : Outcome.UNAVAILABLE);
  }

  /**
   * Who hears of a chat.
   *
   * @param queue null if the one agent was named
   */
  public record Asked(@Nullable QueueId queue, List<AgentId> agents) {}

  /** The task "Offer interaction" exists: ties the offers to it and lets their agents hear them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Asked open(InteractionId interaction, String created) {
    var pending = offers.tieToTask(interaction, created);
    var agents = pending.stream().map(Offer::agent).toList();
    announcer.opened(interaction, agents);
    return new Asked(pending.getFirst().queue(), agents);
  }

  /**
   * Ends, in a transaction of its own, those pending offers of the chat whose time is over at that
   * instant; they were missed. When nobody is left who might answer, the next try begins.
   *
   * @return whether any ended; none does if somebody was faster
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean timeOut(InteractionId interaction, Instant at) {
    interactions.lock(interaction);
    var missed = offers.endDue(interaction, at);
    announcer.ended(missed, null);
    missed.stream().findFirst().ifPresent(any -> task.refused(any, Outcome.TIMED_OUT));
    return !missed.isEmpty();
  }

  /** The queue's time is over: the chat leaves its line, and nobody has missed anything. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void queueTimeOver(InteractionId interaction) {
    interactions.lock(interaction);
    rescindAll(interaction, RescindReason.QUEUE_TIME_OVER);
    announcer.queueTimeOver(interaction);
  }

  /** The chat is over: all its pending offers are withdrawn. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rescindAll(InteractionId interaction, RescindReason reason) {
    announcer.ended(offers.endAll(interaction, OfferState.RESCINDED, reason.name()), null);
  }

  private Offer find(OfferId id, AgentId agent) {
    return offers.find(id, agent).orElseThrow(() -> new OfferNotFound(id));
  }
}
