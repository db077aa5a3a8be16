package dev.parley.agent;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the agents' connections of this node fresh in the database and takes offline whoever has
 * none left on any node. A closed socket is only forgotten: its row goes stale, so that a reload
 * within the time of {@code gone-after} changes nothing. Every node does this; none needs another.
 */
@Component
class AgentConnections {

  private static final Logger log = LoggerFactory.getLogger(AgentConnections.class);

  private final Map<String, AgentId> agentBySession = new ConcurrentHashMap<>();
  private final ConnectionRepository connections;
  private final PresenceRepository presences;
  private final PresenceService presence;
  private final PresenceSettings settings;
  private final Clock clock;

  AgentConnections(
      ConnectionRepository connections,
      PresenceRepository presences,
      PresenceService presence,
      PresenceSettings settings,
      Clock clock) {
    this.connections = connections;
    this.presences = presences;
    this.presence = presence;
    this.settings = settings;
    this.clock = clock;
  }

  void opened(String session, AgentId agent) {
    agentBySession.put(session, agent);
    var now = clock.instant();
    var wasThere = connections.hasConnection(agent, now.minus(settings.goneAfter()));
    connections.seen(Map.of(session, agent), now);
    if (!wasThere) {
      presence.returned(agent);
    }
  }

  void closed(String session) {
    agentBySession.remove(session);
  }

  @Scheduled(fixedDelayString = "${parley.agent.refresh-every:5s}")
  void refresh() {
    var alive = Map.copyOf(agentBySession);
    if (!alive.isEmpty()) {
      connections.seen(alive, clock.instant());
    }
  }

  // the first time after gone-after: when the only node starts again, its agents must find back
  // first
  @Scheduled(
      fixedDelayString = "${parley.agent.sweep-every:2s}",
      initialDelayString = "${parley.agent.gone-after:20s}")
  void sweep() {
    var seen = clock.instant().minus(settings.goneAfter());
    presences.withoutConnection(seen).forEach(this::takeOffline);
    connections.deleteNotSeenSince(seen);
  }

  // one agent's trouble must not keep the others available
  private void takeOffline(AgentId agent) {
    try {
      presence.goOffline(agent);
    } catch (RuntimeException failure) {
      log.error("Agent {} could not be taken offline", agent, failure);
    }
  }
}
