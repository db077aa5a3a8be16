package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundRobinTest {
  private final Candidate first = CandidateFixture.free(1);
  private final Candidate second = CandidateFixture.free(2);
  private final Candidate third = CandidateFixture.free(0xF);

  @Test
  void beginsWithTheFirst() {
    assertThat(next(null)).containsExactly(first);
  }

  @Test
  void goesOnAfterTheAgentEngagedLast() {
    assertThat(next(first.agent())).containsExactly(second);
    assertThat(next(second.agent())).containsExactly(third);
  }

  @Test
  void beginsAgainAfterTheLast() {
    assertThat(next(third.agent())).containsExactly(first);
  }

  @Test
  void remembersAnAgentWhoCannotBeAskedNow() {
    var queue = CandidateFixture.queue(QueueStrategy.ROUND_ROBIN, second.agent());

    assertThat(new RoundRobin().choose(queue, List.of(first, third))).containsExactly(third);
  }

  private List<Candidate> next(AgentId last) {
    var queue = CandidateFixture.queue(QueueStrategy.ROUND_ROBIN, last);
    return new RoundRobin().choose(queue, List.of(first, second, third));
  }
}
