package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.offer.OfferRepository.Try;
import dev.parley.process.Selection;
import dev.parley.queue.QueueId;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The step "Select candidates": decides whom to ask next, records why, and writes their offers. */
@Service
public class CandidateSelector {
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
   */
  public record Selected(Selection outcome, Duration offerTimeout, Duration roundPause) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public Selected select(InteractionId interaction, QueueId queue) {
    interactions.lock(interaction);
    var round = rounds.enter(interaction, queue);
    var selection = candidates.select(queue, interaction, round);
    var offerTimeout = selection.queue().offerTimeout();
    var decision = decisions.record(interaction, selection, round);
    var roundPause =
        switch (selection.outcome()) {
          case FOUND -> {
            var agents = selection.chosen().stream().map(Candidate::agent).toList();
            offers.insert(new Try(interaction, queue, round, decision, offerTimeout), agents);
            yield Duration.ZERO;
          }
          case EXHAUSTED -> rounds.awaitNextRound(interaction);
          case NONE -> {
            rounds.awaitAgent(interaction);
            yield Duration.ZERO;
          }
        };
    return new Selected(selection.outcome(), offerTimeout, roundPause);
  }
}
