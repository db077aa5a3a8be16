package dev.parley.agent;

import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes offline whoever has no window left on any node, and back whoever is heard of again. Every
 * node does this; none needs another.
 */
@Component
class PresenceSweep {

  private static final Logger log = LoggerFactory.getLogger(PresenceSweep.class);

  private final AgentConnections here;
  private final PresenceRepository presences;
  private final PresenceService presence;
  private final PresenceSettings settings;
  private final Clock clock;

  PresenceSweep(
      AgentConnections here,
      PresenceRepository presences,
      PresenceService presence,
      PresenceSettings settings,
      Clock clock) {
    this.here = here;
    this.presences = presences;
    this.presence = presence;
    this.settings = settings;
    this.clock = clock;
  }

  /** Before anybody is taken offline, and also for those whose line was only frozen. */
  @Scheduled(fixedDelayString = "${parley.agent.refresh-every:2s}")
  void refresh() {
    var heard = here.refresh();
    if (!heard.isEmpty()) {
      presences.gone(heard).forEach(each(agent -> presence.returned(agent, false)));
    }
  }

  // the first time after gone-after: when the only node starts again, its agents must find back
  // first
  @Scheduled(
      fixedDelayString = "${parley.agent.sweep-every:2s}",
      initialDelayString = "${parley.agent.gone-after:20s}")
  void sweep() {
    refresh();
    var seen = clock.instant().minus(settings.goneAfter());
    presences.withoutConnection(seen).forEach(each(presence::goOffline));
    here.forgetNotSeenSince(seen.minus(settings.goneAfter()));
  }

  // one agent's trouble must not keep the others as they are
  private static Consumer<AgentId> each(Consumer<AgentId> change) {
    return agent -> {
      try {
        change.accept(agent);
      } catch (RuntimeException failure) {
        log.error("Presence of agent {} could not be changed", agent, failure);
      }
    };
  }
}
