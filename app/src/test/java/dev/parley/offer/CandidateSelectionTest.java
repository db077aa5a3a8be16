package dev.parley.offer;

import static dev.parley.offer.CandidateFixture.free;
import static dev.parley.offer.CandidateFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.agent.PresenceState;
import dev.parley.process.Selection;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateSelectionTest {
  private final Candidate paused = with(1, PresenceState.PAUSED, 0, false);
  private final Candidate full = with(2, PresenceState.AVAILABLE, 2, false);
  private final Candidate refused = with(3, PresenceState.AVAILABLE, 1, true);

  @Test
  void asksOnlyThoseWhoAreAvailableBelowCapacityAndHaveNotRefused() {
    var selection = ringAll(paused, full, refused, free(4), free(5));

    assertThat(selection.outcome()).isEqualTo(Selection.FOUND);
    assertThat(selection.chosen()).containsExactly(free(4), free(5));
  }

  @Test
  void saysWhyTheOthersWereLeftOut() {
    assertThat(ringAll(paused, full, refused, free(4)).excluded())
        .extracting(CandidateSelection.Excluded::candidate, CandidateSelection.Excluded::reason)
        .containsExactly(
            tuple(paused, Exclusion.NOT_AVAILABLE),
            tuple(full, Exclusion.AT_CAPACITY),
            tuple(refused, Exclusion.REFUSED));
  }

  @Test
  void isExhaustedWhenAllWhoCouldBeAskedHaveRefused() {
    assertThat(ringAll(paused, refused).outcome()).isEqualTo(Selection.EXHAUSTED);
  }

  @Test
  void findsNobodyWhereNobodyIsEligible() {
    assertThat(ringAll(paused, full).outcome()).isEqualTo(Selection.NONE);
    assertThat(ringAll().outcome()).isEqualTo(Selection.NONE);
  }

  @Test
  void anOfflineAgentWhoRefusedDoesNotMakeANewRound() {
    var gone = with(6, PresenceState.OFFLINE, 0, true);

    assertThat(ringAll(gone).outcome()).isEqualTo(Selection.NONE);
  }

  @Test
  void saysWhoseTurnItIsNot() {
    var queue = CandidateFixture.queue(QueueStrategy.ROUND_ROBIN, free(4).agent());

    var selection = CandidateSelection.of(queue, List.of(free(4), free(5)), new RoundRobin());

    assertThat(selection.chosen()).containsExactly(free(5));
    assertThat(selection.excluded())
        .extracting(CandidateSelection.Excluded::reason)
        .containsExactly(Exclusion.NOT_THEIR_TURN);
  }

  private static CandidateSelection ringAll(Candidate... members) {
    var queue = CandidateFixture.queue(QueueStrategy.RING_ALL, null);
    return CandidateSelection.of(queue, List.of(members), new RingAll());
  }
}
