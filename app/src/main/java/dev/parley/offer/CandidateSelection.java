package dev.parley.offer;

import dev.parley.process.Outcome;
import dev.parley.process.Selection;
import dev.parley.queue.Queue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked now, by which rule, and why nobody else.
 *
 * @param queue null when an agent was named
 * @param chosen those who are asked; empty unless the outcome is {@link Selection#FOUND}
 */
record CandidateSelection(
    @Nullable Queue queue,
    Rule rule,
    Requirements requirements,
    Selection outcome,
    List<Candidate> chosen,
    List<Excluded> excluded) {

  /** Somebody who is not asked now. */
  record Excluded(Candidate candidate, Exclusion reason) {}

  /**
   * Of a queue: the agent whom the customer knows, if they can be asked; or else whom the strategy
   * chooses among the members.
   *
   * @param candidates in the order of their ids
   */
  static CandidateSelection of(
      Queue queue, List<Candidate> candidates, Requirements requirements, OfferStrategy strategy) {
    var askable = askable(candidates);
    var known = askable.stream().filter(Candidate::preferred).toList();
    if (!known.isEmpty()) {
      return selection(queue, Rule.PREFERRED_AGENT, requirements, known, candidates);
    }
    var members = askable.stream().filter(Candidate::member).toList();
    var chosen = members.isEmpty() ? members : strategy.choose(queue, members);
    return selection(queue, Rule.STRATEGY, requirements, chosen, candidates);
  }

  /** Of one agent, whom a flow or a transfer names. */
  static CandidateSelection ofNamed(Candidate named) {
    var candidates = List.of(named);
    return selection(null, Rule.NAMED_AGENT, Requirements.NONE, askable(candidates), candidates);
  }

  /** The same for a transfer: it has one round, so who has refused is not asked again. */
  CandidateSelection inTheOnlyRound() {
    return outcome == Selection.EXHAUSTED
        ? new CandidateSelection(queue, rule, requirements, Selection.REFUSED, chosen, excluded)
        : this;
  }

  /** How a round that everybody refused has ended: rejected if anybody said no, missed if not. */
  Outcome refusal() {
    return excluded.stream().anyMatch(one -> one.reason() == Exclusion.REJECTED)
        ? Outcome.REJECTED
        : Outcome.TIMED_OUT;
  }

  private static CandidateSelection selection(
      @Nullable Queue queue,
      Rule rule,
      Requirements requirements,
      List<Candidate> chosen,
      List<Candidate> candidates) {
    var excluded = excluded(candidates, chosen);
    return new CandidateSelection(
        queue, rule, requirements, outcome(chosen, excluded), chosen, excluded);
  }

  private static List<Candidate> askable(List<Candidate> candidates) {
    return candidates.stream().filter(one -> one.exclusion().isEmpty()).toList();
  }

  private static Selection outcome(List<Candidate> chosen, List<Excluded> excluded) {
    if (!chosen.isEmpty()) {
      return Selection.FOUND;
    }
    var refused = excluded.stream().anyMatch(one -> one.reason().endsWithTheRound());
    return refused ? Selection.EXHAUSTED : Selection.NONE;
  }

  private static List<Excluded> excluded(List<Candidate> candidates, List<Candidate> chosen) {
    var excluded = new ArrayList<Excluded>();
    for (var candidate : candidates) {
      if (!chosen.contains(candidate)) {
        excluded.add(
            new Excluded(candidate, candidate.exclusion().orElse(Exclusion.NOT_THEIR_TURN)));
      }
    }
    return excluded;
  }
}
