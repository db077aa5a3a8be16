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
   * @param offerTimeout how long the offers stand, when there are any
   * @param roundPause until the next round, when everybody has refused
   * @param refusal how it goes back to the sender, if it is a transfer that everybody has refused
   */
  public record Selected(
      Selection outcome, Duration offerTimeout, Duration roundPause, Outcome refusal) {}

  /** Asks the agents of a queue. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Selected select(InteractionId interaction, QueueId queue, AskingStep step) {
    var isTransfer = interactions.queue(interaction, queue);
    var round = rounds.enter(interaction, queue);
    var found = candidates.ofQueue(queue, interaction);
    var selection = isTransfer ? found.inTheOnlyRound() : found;
    var timeout = Objects.requireNonNull(selection.queue()).offerTimeout();
    var decision = decisions.record(interaction, selection, new Step(step, round));
    var roundPause =
        switch (selection.outcome()) {
          case FOUND -> {
            offer(selection, new Try(interaction, queue, round, decision, timeout));
            yield Duration.ZERO;
          }
          case EXHAUSTED -> rounds.awaitNextRound(interaction);
          case REFUSED -> Duration.ZERO;
          case NONE -> {
            rounds.awaitAgent(interaction);
            yield Duration.ZERO;
          }
        };
    return new Selected(selection.outcome(), timeout, roundPause, selection.refusal());
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
    offer(named, new Try(interaction, null, ONLY_ROUND, decision, offerTimeout));
    return Selection.FOUND;
  }

  private void offer(CandidateSelection selection, Try next) {
    offers.insert(next, selection.chosen().stream().map(Candidate::agent).toList());
  }
}
