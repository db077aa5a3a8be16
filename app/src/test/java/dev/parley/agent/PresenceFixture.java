package dev.parley.agent;

import static dev.parley.agent.PresenceCause.CHOSEN;
import static dev.parley.agent.PresenceCause.CONNECTION_LOST;
import static dev.parley.agent.PresenceState.AVAILABLE;
import static dev.parley.agent.PresenceState.OFFLINE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.parley.platform.live.DesktopSockets;
import dev.parley.platform.live.LiveEvents;
import dev.parley.platform.security.StaffLoggedOut;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;

/** Two agents and two nodes, and a clock that the test moves. */
abstract class PresenceFixture {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final AgentId ANNA = new AgentId(UUID.randomUUID());
  static final AgentId BRUNO = new AgentId(UUID.randomUUID());

  @Autowired JdbcClient jdbc;
  @Autowired AgentRepository agents;
  @Autowired AgentService service;
  @Autowired ConnectionRepository connections;
  @Autowired PresenceRepository presences;
  @Autowired PresenceService presence;
  @Autowired Hand hand;
  @Autowired ApplicationEvents events;
  @MockitoBean private LiveEvents live;

  boolean silent;
  Node here;
  Node otherNode;

  @BeforeEach
  void twoAgentsAndTwoNodes() {
    hand.time.set(NOON);
    agents.insertIfUnknown(ANNA, "Anna Rossi", "Anna");
    agents.insertIfUnknown(BRUNO, "Bruno Keller", "Bruno");
    here = node();
    otherNode = node();
  }

  Node node() {
    var settings = new PresenceSettings(Hand.GONE_AFTER, Hand.RETURN_WITHIN);
    var sockets = mock(DesktopSockets.class);
    when(sockets.heardAt(any())).thenAnswer(call -> heard(hand.time.get()));
    var windows = new AgentConnections(connections, presence, settings, sockets, hand.clock());
    var sweep = new PresenceSweep(windows, presences, presence, settings, hand.clock());
    return new Node(windows, sweep, new AgentLogins(windows, presence));
  }

  /** A node whose sockets say something right before each refresh, unless told otherwise. */
  record Node(AgentConnections windows, PresenceSweep presence, AgentLogins logins) {

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

  Optional<Instant> heard(Instant now) {
    return silent ? Optional.of(NOON) : Optional.of(now);
  }

  @Nullable Instant goneSince(AgentId agent) {
    return presences.lock(agent).goneSince();
  }

  static Presence lost(Instant since) {
    return new Presence(OFFLINE, "connection lost", CONNECTION_LOST, since);
  }

  void pass(Duration time) {
    hand.time.updateAndGet(now -> now.plus(time));
  }

  List<PresenceChanged> changes() {
    return events.stream(PresenceChanged.class).toList();
  }

  long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  static Presence available(Instant since) {
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
