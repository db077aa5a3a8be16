package dev.parley.agent;

import static dev.parley.agent.PresenceCause.CHOSEN;
import static dev.parley.agent.PresenceCause.CONNECTION_LOST;
import static dev.parley.agent.PresenceCause.LOGGED_OUT;
import static dev.parley.agent.PresenceCause.NOT_RESPONDING;
import static dev.parley.agent.PresenceState.AVAILABLE;
import static dev.parley.agent.PresenceState.OFFLINE;
import static dev.parley.agent.PresenceState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.parley.platform.live.DesktopSockets;
import dev.parley.platform.live.LiveEvents;
import dev.parley.platform.security.StaffLoggedOut;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
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
  PresenceModuleTest.Hand.class
})
class PresenceModuleTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final AgentId ANNA = new AgentId(UUID.randomUUID());
  private static final AgentId BRUNO = new AgentId(UUID.randomUUID());

  @Autowired private JdbcClient jdbc;
  @Autowired private AgentRepository agents;
  @Autowired private AgentService service;
  @Autowired private ConnectionRepository connections;
  @Autowired private PresenceRepository presences;
  @Autowired private PresenceService presence;
  @Autowired private Hand hand;
  @Autowired private ApplicationEvents events;
  @MockitoBean private LiveEvents live;

  private boolean silent;
  private Node here;
  private Node otherNode;

  @BeforeEach
  void twoAgentsAndTwoNodes() {
    hand.time.set(NOON);
    agents.insertIfUnknown(ANNA, "Anna Rossi", "Anna");
    agents.insertIfUnknown(BRUNO, "Bruno Keller", "Bruno");
    here = node();
    otherNode = node();
  }

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

  private Node node() {
    var settings = new PresenceSettings(Hand.GONE_AFTER, Hand.RETURN_WITHIN);
    var sockets = mock(DesktopSockets.class);
    when(sockets.heardAt(any())).thenAnswer(call -> heard(hand.time.get()));
    var windows = new AgentConnections(connections, presence, settings, sockets, hand.clock());
    var sweep = new PresenceSweep(windows, presences, presence, settings, hand.clock());
    return new Node(windows, sweep, new AgentLogins(windows, presence));
  }

  /** A node whose sockets say something right before each refresh, unless told otherwise. */
  private record Node(AgentConnections windows, PresenceSweep presence, AgentLogins logins) {

    void opened(String session, AgentId agent) {
      opened(session, agent, null);
    }

    void opened(String session, AgentId agent, @Nullable String login) {
      windows.opened(session, agent, login);
    }

    void closed(String session) {
      windows.closed(session);
    }

    void refresh() {
      presence.refresh();
    }

    void sweep() {
      presence.sweep();
    }

    void loginEnded(String login) {
      logins.ended(new StaffLoggedOut(login));
    }
  }

  private Optional<Instant> heard(Instant now) {
    return silent ? Optional.of(NOON) : Optional.of(now);
  }

  private @Nullable Instant goneSince(AgentId agent) {
    return presences.lock(agent).goneSince();
  }

  private static Presence lost(Instant since) {
    return new Presence(OFFLINE, "connection lost", CONNECTION_LOST, since);
  }

  private void pass(Duration time) {
    hand.time.updateAndGet(now -> now.plus(time));
  }

  private List<PresenceChanged> changes() {
    return events.stream(PresenceChanged.class).toList();
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static Presence available(Instant since) {
    return new Presence(AVAILABLE, null, CHOSEN, since);
  }

  /** The time, moved by the test. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Hand {

    static final Duration GONE_AFTER = Duration.ofSeconds(20);
    static final Duration RETURN_WITHIN = Duration.ofMinutes(2);

    final AtomicReference<Instant> time = new AtomicReference<>(NOON);

    @Bean
    Clock clock() {
      InstantSource source = time::get;
      return source.withZone(ZoneOffset.UTC);
    }

    @Bean
    PresenceSettings presenceSettings() {
      return new PresenceSettings(GONE_AFTER, RETURN_WITHIN);
    }
  }
}
