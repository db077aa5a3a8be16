package dev.parley.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Disposal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrapUpTimeTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Duration OF_QUEUE = Duration.ofSeconds(40);
  private static final AgentId ANNA = new AgentId(new UUID(0, 1));

  @Test
  void isTheQueuesWhereNothingIsChosenYet() {
    assertThat(WrapUpTime.of(OF_QUEUE, null, false)).isEqualTo(OF_QUEUE);
    assertThat(WrapUpTime.of(OF_QUEUE, null, true)).isEqualTo(OF_QUEUE);
    assertThat(WrapUpTime.of(Duration.ZERO, null, false)).isZero();
  }

  @Test
  void leavesTimeForADispositionThatMustBeChosen() {
    assertThat(WrapUpTime.of(Duration.ZERO, null, true)).isEqualTo(WrapUpTime.TO_DISPOSE);
  }

  @Test
  void isOverWhereTheAgentHasChosen() {
    var chosen = new Disposal("Spam", UUID.randomUUID(), null, ANNA, NOON);

    assertThat(WrapUpTime.of(OF_QUEUE, chosen, false)).isZero();
  }

  @Test
  void isTheQueuesWhereTheSystemHasSaidSomething() {
    var timeout = Disposal.bySystem("timeout", NOON);

    assertThat(WrapUpTime.of(OF_QUEUE, timeout, false)).isEqualTo(OF_QUEUE);
  }
}
