package dev.parley.agent;

import static dev.parley.agent.PresenceState.AVAILABLE;
import static dev.parley.agent.PresenceState.OFFLINE;
import static dev.parley.agent.PresenceState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.RepositoryTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What agents choose, as every node sees it in the database. */
@RepositoryTest
@RecordApplicationEvents
@Import({
  AgentRepository.class,
  AgentService.class,
  ConnectionRepository.class,
  PresenceRepository.class,
  PresenceService.class,
  PresenceFixture.Hand.class
})
class PresenceModuleTest extends PresenceFixture {
  @Test
  void whoeverNeverChoseIsOffline() {
    assertThat(service.presence(ANNA).state()).isEqualTo(OFFLINE);
    assertThat(service.available(List.of(ANNA))).isEmpty();
  }

  @Test
  void onlyTheAvailableWithADesktopCanBeAsked() {
    here.opened("a", ANNA);
    here.opened("b", BRUNO);
    presence.choose(ANNA, AVAILABLE, null);
    presence.choose(BRUNO, PAUSED, "Lunch");

    assertThat(service.available(List.of(ANNA, BRUNO))).containsExactly(ANNA);
    assertThat(service.available(List.of(BRUNO))).isEmpty();
    assertThat(service.available(List.of())).isEmpty();
  }

  @Test
  void anAvailableAgentWithoutADesktopCannotBeAsked() {
    presence.choose(ANNA, AVAILABLE, null);

    assertThat(service.available(List.of(ANNA))).isEmpty();
  }

  @Test
  void aChoiceIsAnnouncedOnce() {
    presence.choose(ANNA, AVAILABLE, null);
    presence.choose(ANNA, AVAILABLE, null);

    assertThat(changes()).containsExactly(new PresenceChanged(ANNA, available(NOON)));
  }

  @Test
  void aFreshChoiceHasTimeToConnect() {
    presence.choose(ANNA, AVAILABLE, null);
    pass(Duration.ofSeconds(19));
    here.sweep();
    assertThat(service.presence(ANNA).state()).isEqualTo(AVAILABLE);

    pass(Duration.ofSeconds(2));
    here.sweep();
    assertThat(service.presence(ANNA).state()).isEqualTo(OFFLINE);
  }

  @Test
  void aChosenAgentIsAnnouncedAgainWhenTheDesktopConnects() {
    presence.choose(ANNA, AVAILABLE, null);
    here.opened("a", ANNA);
    here.opened("a2", ANNA);

    var available = new PresenceChanged(ANNA, available(NOON));
    assertThat(changes()).containsExactly(available, available);
  }

  @Test
  void aStrangersDesktopLeavesNoTrace() {
    here.opened("x", new AgentId(UUID.randomUUID()));

    assertThat(rows("agent_connection")).isZero();
  }

  @Test
  void findsAgentsByTheirIds() {
    assertThat(service.all(List.of(ANNA, BRUNO)))
        .extracting(Agent::alias)
        .containsExactlyInAnyOrder("Anna", "Bruno");
    assertThat(service.lock(ANNA).capacity()).isEqualTo(5);
    assertThatThrownBy(() -> service.get(new AgentId(UUID.randomUUID())))
        .isInstanceOf(AgentNotFound.class);
  }
}
