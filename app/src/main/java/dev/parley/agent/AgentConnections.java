package dev.parley.agent;

import dev.parley.agent.ConnectionRepository.Sign;
import dev.parley.platform.live.DesktopSockets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The agents' connections of this node, kept fresh in the database for as long as something is
 * heard of them: a socket whose other end says nothing is none. A closed socket is only forgotten:
 * its row goes stale, so that a reload within the time of {@code gone-after} changes nothing.
 */
@Component
class AgentConnections {

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final ConnectionRepository connections;
  private final PresenceService presence;
  private final PresenceSettings settings;
  private final DesktopSockets sockets;
  private final Clock clock;

  AgentConnections(
      ConnectionRepository connections,
      PresenceService presence,
      PresenceSettings settings,
      DesktopSockets sockets,
      Clock clock) {
    this.connections = connections;
    this.presence = presence;
    this.settings = settings;
    this.sockets = sockets;
    this.clock = clock;
  }

  /** A window of this node and the last of its signs that is in the database. */
  private record Window(AgentId agent, @Nullable String login, Instant written) {}

  void opened(String session, AgentId agent, @Nullable String login) {
    var now = clock.instant();
    windows.put(session, new Window(agent, login, now));
    var wasThere = connections.hasConnection(agent, now.minus(settings.goneAfter()));
    if (!connections.seen(List.of(new Sign(session, agent, login, now))).isEmpty()) {
      presence.returned(agent, !wasThere);
    }
  }

  void closed(String session) {
    windows.remove(session);
  }

  /** Writes what was heard since the last time; answers whose signs those are. */
  Set<AgentId> refresh() {
    var signs = windows.entrySet().stream().flatMap(entry -> news(entry)).toList();
    if (signs.isEmpty()) {
      return Set.of();
    }
    var seen = connections.seen(signs);
    signs.forEach(
        sign ->
            windows.replace(
                sign.session(),
                windows.get(sign.session()),
                new Window(sign.agent(), sign.login(), sign.at())));
    return seen;
  }

  /** Of any node; later than they are missed, so that their last sign is still known then. */
  void forgetNotSeenSince(Instant seen) {
    connections.deleteNotSeenSince(seen);
  }

  /**
   * The windows of a login that has ended are none, though their sockets may live a moment. Answers
   * whose.
   */
  Set<AgentId> loginEnded(String login) {
    return connections.deleteOf(login);
  }

  private Stream<Sign> news(Map.Entry<String, Window> entry) {
    var window = entry.getValue();
    return sockets
        .heardAt(entry.getKey())
        .filter(heard -> heard.isAfter(window.written()))
        .map(heard -> new Sign(entry.getKey(), window.agent(), window.login(), heard))
        .stream();
  }
}
