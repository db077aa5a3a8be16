package dev.parley.offer;

import dev.parley.process.Selection;
import dev.parley.queue.Queue;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a queue asks now, and why nobody else.
 *
 * @param chosen those who are asked; empty unless the outcome is {@link Selection#FOUND}
 */
record CandidateSelection(
    Queue queue, Selection outcome, List<Candidate> chosen, List<Excluded> excluded) {

  /** A member of the queue who is not asked now. */
  record Excluded(Candidate candidate, Exclusion reason) {}

  /**
   * @param members of the queue, in the order of their ids
   */
  static CandidateSelection of(Queue queue, List<Candidate> members, OfferStrategy strategy) {
    var askable = members.stream().filter(member -> member.exclusion().isEmpty()).toList();
    var chosen = askable.isEmpty() ? askable : strategy.choose(queue, askable);
    return new CandidateSelection(
        queue, outcome(members, chosen), chosen, excluded(members, chosen));
  }

  private static Selection outcome(List<Candidate> members, List<Candidate> chosen) {
    if (!chosen.isEmpty()) {
      return Selection.FOUND;
    }
    var refused =
        members.stream()
            .flatMap(member -> member.exclusion().stream())
            .anyMatch(Exclusion.REFUSED::equals);
    return refused ? Selection.EXHAUSTED : Selection.NONE;
  }

  private static List<Excluded> excluded(List<Candidate> members, List<Candidate> chosen) {
    var excluded = new ArrayList<Excluded>();
    for (var member : members) {
      if (!chosen.contains(member)) {
        excluded.add(new Excluded(member, member.exclusion().orElse(Exclusion.NOT_THEIR_TURN)));
      }
    }
    return excluded;
  }
}
