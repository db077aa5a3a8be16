package dev.parley.agent;

import static dev.parley.agent.PresenceCause.CHOSEN;
import static dev.parley.agent.PresenceCause.LOGGED_OUT;
import static dev.parley.agent.PresenceCause.NOT_RESPONDING;
import static dev.parley.agent.PresenceState.AVAILABLE;
import static dev.parley.agent.PresenceState.OFFLINE;
import static dev.parley.agent.PresenceState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.RepositoryTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Presence against time and connections, as every node sees them in the database. */
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
class PresenceConnectionModuleTest extends PresenceFixture {
  @Test
  void aReloadWithinTheTimeChangesNothing() {
    here.opened("a", ANNA);
    presence.choose(ANNA, AVAILABLE, null);
    here.closed("a");
    pass(Duration.ofSeconds(19));
    here.refresh();
    here.sweep();

    otherNode.opened("a2", ANNA);
    pass(Duration.ofSeconds(19));
    here.sweep();
    otherNode.sweep();

    assertThat(service.available(List.of(ANNA))).containsExactly(ANNA);
    assertThat(changes()).hasSize(1);
  }

  @Test
  void anAgentWhoseLastDesktopIsGoneGoesOffline() {
    here.opened("a", ANNA);
    otherNode.opened("a2", ANNA);
    presence.choose(ANNA, PAUSED, "Lunch");
    here.closed("a");
    otherNode.closed("a2");
    pass(Duration.ofSeconds(21));

    here.sweep();
    otherNode.sweep();

    var lost = lost(NOON.plusSeconds(21));
    assertThat(service.presence(ANNA)).isEqualTo(lost);
    assertThat(changes()).hasSize(2).endsWith(new PresenceChanged(ANNA, lost));
    assertThat(events.stream(AgentGone.class)).containsExactly(new AgentGone(ANNA, NOON));
    pass(Duration.ofSeconds(20));
    here.sweep();
    assertThat(rows("agent_connection")).isZero();
  }

  @Test
  void whoComesBackInTimeIsWhatTheyWere() {
    here.opened("a", ANNA);
    presence.choose(ANNA, PAUSED, "Lunch");
    here.closed("a");
    pass(Duration.ofSeconds(100));
    here.sweep();

    otherNode.opened("a2", ANNA);

    var lunch = new Presence(PAUSED, "Lunch", CHOSEN, NOON.plusSeconds(100));
    assertThat(service.presence(ANNA)).isEqualTo(lunch);
    assertThat(events.stream(AgentReturned.class)).containsExactly(new AgentReturned(ANNA));
    assertThat(goneSince(ANNA)).isNull();
  }

  @Test
  void whoComesBackTooLateStaysOffline() {
    here.opened("a", ANNA);
    presence.choose(ANNA, AVAILABLE, null);
    here.closed("a");
    pass(Duration.ofSeconds(121));
    here.sweep();

    here.opened("a2", ANNA);

    assertThat(service.presence(ANNA)).isEqualTo(lost(NOON.plusSeconds(121)));
    assertThat(events.stream(AgentReturned.class)).hasSize(1);
  }

  @Test
  void whoDidNotRespondStaysPausedAfterTheReturn() {
    here.opened("a", ANNA);
    presence.choose(ANNA, PAUSED, "not responding");
    jdbc.sql("update agent_presence set cause = 'NOT_RESPONDING'").update();
    here.closed("a");
    pass(Duration.ofSeconds(30));
    here.sweep();

    here.opened("a2", ANNA);

    assertThat(service.presence(ANNA).state()).isEqualTo(PAUSED);
    assertThat(service.presence(ANNA).cause()).isEqualTo(NOT_RESPONDING);
  }

  @Test
  void anOfflineAgentIsGoneAndBackToo() {
    here.opened("a", ANNA);
    here.closed("a");
    pass(Duration.ofSeconds(30));
    here.sweep();
    here.sweep();

    assertThat(events.stream(AgentGone.class)).containsExactly(new AgentGone(ANNA, NOON));
    assertThat(goneSince(ANNA)).isEqualTo(NOON);
    here.opened("a2", ANNA);
    assertThat(service.presence(ANNA)).isEqualTo(Presence.initial(NOON));
    assertThat(events.stream(AgentReturned.class)).hasSize(1);
    assertThat(changes()).isEmpty();
  }

  @Test
  void aSocketThatSaysNothingIsNoneUntilItIsHeardAgain() {
    here.opened("a", ANNA);
    presence.choose(ANNA, AVAILABLE, null);
    pass(Duration.ofSeconds(21));
    silent = true;
    here.refresh();
    here.sweep();
    assertThat(service.presence(ANNA).state()).isEqualTo(OFFLINE);

    silent = false;
    here.refresh();

    assertThat(service.presence(ANNA).state()).isEqualTo(AVAILABLE);
    assertThat(service.available(List.of(ANNA))).containsExactly(ANNA);
  }

  @Test
  void theEndOfTheLastLoginIsTheEndOfThePresence() {
    here.opened("a", ANNA, "login-1");
    presence.choose(ANNA, AVAILABLE, null);

    here.loginEnded("login-1");

    var out = new Presence(OFFLINE, "your login has ended", LOGGED_OUT, NOON);
    assertThat(service.presence(ANNA)).isEqualTo(out);
    assertThat(goneSince(ANNA)).isEqualTo(NOON);
    here.opened("a2", ANNA, "login-2");
    assertThat(service.presence(ANNA)).isEqualTo(out);
    assertThat(goneSince(ANNA)).isNull();
  }

  @Test
  void anotherLoginKeepsAnAgentThere() {
    here.opened("a", ANNA, "login-1");
    otherNode.opened("a2", ANNA, "login-2");
    presence.choose(ANNA, AVAILABLE, null);

    here.loginEnded("login-1");

    assertThat(service.available(List.of(ANNA))).containsExactly(ANNA);
  }

  @Test
  void theSocketsOfAnEndedLoginDoNotCountWhileTheyLast() {
    here.opened("a", ANNA, "login-1");
    presence.choose(ANNA, AVAILABLE, null);
    jdbc.sql("insert into ended_login values ('login-1', now())").update();
    here.loginEnded("login-1");

    pass(Duration.ofSeconds(1));
    here.refresh();
    otherNode.opened("a2", ANNA, "login-1");

    assertThat(rows("agent_connection")).isZero();
    assertThat(service.presence(ANNA).cause()).isEqualTo(LOGGED_OUT);
  }

  @Test
  void refreshingKeepsAnAgentThere() {
    here.opened("a", ANNA);
    presence.choose(ANNA, AVAILABLE, null);

    for (var i = 0; i < 10; i++) {
      pass(Duration.ofSeconds(5));
      here.refresh();
      otherNode.sweep();
    }

    assertThat(service.available(List.of(ANNA))).containsExactly(ANNA);
  }

  @Test
  void aNodeThatWasSweptAwayBringsItsAgentsBackByRefreshing() {
    here.opened("a", ANNA);
    pass(Duration.ofSeconds(60));
    otherNode.sweep();
    presence.choose(ANNA, AVAILABLE, null);

    here.refresh();

    assertThat(service.available(List.of(ANNA))).containsExactly(ANNA);
  }
}
