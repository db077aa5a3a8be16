package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.offer.DecisionRepository.Step;
import dev.parley.offer.OfferRepository.Try;
import dev.parley.process.Outcome;
import dev.parley.process.Selection;
import dev.parley.queue.QueueId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The step "Select candidates": decides whom to ask next, records why, and writes their offers. */
@Service
public class CandidateSelector {
  private static final int ONLY_ROUND = 1;

  private final InteractionService interactions;
  private final WaitingRounds rounds;
  private final Candidates candidates;
  private final DecisionRepository decisions;
  private final OfferRepository offers;

  CandidateSelector(
      InteractionService interactions,
      WaitingRounds rounds,
      Candidates candidates,
      DecisionRepository decisions,
      OfferRepository offers) {
    this.interactions = interactions;
    this.rounds = rounds;
    this.candidates = candidates;
    this.decisions = decisions;
    this.offers = offers;
  }

  /**
   * What the process goes on with.
   *
   * @param roundPause until the next round, when everybody has refused
   * @param refusal how it goes back to the sender, if it is a transfer that everybody has refused
   */
  public record Selected(Selection outcome, Duration roundPause, Outcome refusal) {}

  /** Asks the agents of a queue. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Selected select(InteractionId interaction, QueueId queue, AskingStep step) {
    var isTransfer = interactions.queue(interaction, queue);
    var round = rounds.enter(interaction, queue);
    var found = candidates.ofQueue(queue, interaction);
    var selection = isTransfer ? found.inTheOnlyRound() : found;
    var decision = decisions.record(interaction, selection, new Step(step, round));
    var roundPause =
        switch (selection.outcome()) {
          case FOUND -> {
            offer(
                selection, new Try(interaction, queue, round, decision, timeout(selection), null));
            yield Duration.ZERO;
          }
          case EXHAUSTED -> rounds.awaitNextRound(interaction);
          case REFUSED -> Duration.ZERO;
          case NONE -> {
            rounds.awaitAgent(interaction);
            yield Duration.ZERO;
          }
        };
    return new Selected(selection.outcome(), roundPause, selection.refusal());
  }

  /**
   * Asks further agents of the queue while the chat's task stands; nobody, and nothing is on
   * record, if none can be asked now or the last one was named.
   *
   * @param last what has just ended, the last one that was pending
   */
  List<AgentId> selectNext(Offer last) {
    var queue = last.queue();
    if (queue == null) {
      return List.of();
    }
    var round = rounds.enter(last.interaction(), queue);
    var selection = candidates.ofQueue(queue, last.interaction());
    if (selection.outcome() != Selection.FOUND) {
      return List.of();
    }
    var step = new Step(decisions.askingStep(last.id()), round);
    var decision = decisions.record(last.interaction(), selection, step);
    return offer(
        selection,
        new Try(last.interaction(), queue, round, decision, timeout(selection), last.task()));
  }

  /**
   * Asks one agent, of whatever queue. The outcome is FOUND, or NONE if they cannot be asked now or
   * there is no such agent.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Selection selectAgent(
      InteractionId interaction, AgentId agent, Duration offerTimeout, AskingStep step) {
    interactions.lock(interaction);
    return candidates
        .ofNamed(agent, interaction)
        .map(selection -> ask(selection, interaction, offerTimeout, step))
        .orElse(Selection.NONE);
  }

  private Selection ask(
      CandidateSelection named, InteractionId interaction, Duration offerTimeout, AskingStep step) {
    var decision = decisions.record(interaction, named, new Step(step, ONLY_ROUND));
    if (named.outcome() != Selection.FOUND) {
      return Selection.NONE;
    }
    offer(named, new Try(interaction, null, ONLY_ROUND, decision, offerTimeout, null));
    return Selection.FOUND;
  }

  private static Duration timeout(CandidateSelection selection) {
    return Objects.requireNonNull(selection.queue()).offerTimeout();
  }

  private List<AgentId> offer(CandidateSelection selection, Try next) {
    var agents = selection.chosen().stream().map(Candidate::agent).toList();
    offers.insert(next, agents);
    return agents;
  }
}
