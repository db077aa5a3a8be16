package dev.parley.agent;

import dev.parley.platform.live.LiveEvents;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an agent has chosen to be. Whoever listens to {@link PresenceChanged} takes part in
 * the same transaction; every window of the agent is told once it has committed.
 */
@Service
public class PresenceService {

  private final PresenceRepository presences;
  private final PresenceSettings settings;
  private final ApplicationEventPublisher events;
  private final LiveEvents live;
  private final Clock clock;

  PresenceService(
      PresenceRepository presences,
      PresenceSettings settings,
      ApplicationEventPublisher events,
      LiveEvents live,
      Clock clock) {
    this.presences = presences;
    this.settings = settings;
    this.events = events;
    this.live = live;
    this.clock = clock;
  }

  /**
   * The agent's own choice; the same choice again changes nothing.
   *
   * @throws ReasonRequired for a pause without a reason
   */
  @Transactional
  public Presence choose(AgentId agent, PresenceState state, @Nullable String reason) {
    var now = clock.instant();
    presences.insertIfMissing(agent, Presence.initial(now));
    var current = presences.lock(agent);
    var next = current.chosen(state, reason, now);
    if (next != current) {
      presences.save(agent, next);
      announce(agent, next);
    }
    return next;
  }

  /** Offline for want of a connection, unless one has come back by now. */
  @Transactional
  void goOffline(AgentId agent) {
    var now = clock.instant();
    var lost = Presence.connectionLost(now);
    if (presences.replaceIfWithoutConnection(agent, lost, now.minus(settings.goneAfter()))) {
      announce(agent, lost);
    }
  }

  /** An available agent's first window is back: now it can be asked. */
  @Transactional
  void returned(AgentId agent) {
    presences
        .find(agent)
        .filter(presence -> presence.state() == PresenceState.AVAILABLE)
        .ifPresent(presence -> announce(agent, presence));
  }

  private void announce(AgentId agent, Presence presence) {
    events.publishEvent(new PresenceChanged(agent, presence));
    live.toDesktop(agent.value(), PresenceEvent.of(presence));
  }
}
