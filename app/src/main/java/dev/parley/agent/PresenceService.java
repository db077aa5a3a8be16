package dev.parley.agent;

import dev.parley.platform.live.LiveEvents;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an agent is: by the agent's choice, or because their windows or logins are gone.
 * Whoever listens to {@link PresenceChanged}, {@link AgentGone} and {@link AgentReturned} takes
 * part in the same transaction; every window of the agent is told once it has committed.
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
    var before = presences.lock(agent);
    var next = before.with(before.presence().chosen(state, reason, now));
    replace(agent, before, next);
    return next.presence();
  }

  /** Paused, because the agent has left so many offers in a row unanswered. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void pauseNotResponding(AgentId agent, int missed) {
    var now = clock.instant();
    presences.insertIfMissing(agent, Presence.initial(now));
    var before = presences.lock(agent);
    replace(agent, before, before.with(before.presence().notResponding(missed, now)));
  }

  /** Gone and offline for want of a window, unless one has come back by now. */
  @Transactional
  void goOffline(AgentId agent) {
    var now = clock.instant();
    var before = presences.lock(agent);
    var lastSeen = presences.lastSeen(agent).orElse(before.presence().since());
    if (lastSeen.isBefore(now.minus(settings.goneAfter()))) {
      replace(agent, before, before.connectionLost(lastSeen, now));
    }
  }

  /** The login of the agent's last windows has ended: offline at once. */
  @Transactional
  void loggedOut(AgentId agent) {
    var now = clock.instant();
    presences.insertIfMissing(agent, Presence.initial(now));
    var before = presences.lock(agent);
    var lastSeen = presences.lastSeen(agent).orElse(Instant.EPOCH);
    if (lastSeen.isBefore(now.minus(settings.goneAfter()))) {
      replace(agent, before, before.loggedOut(now));
    }
  }

  /**
   * A window of the agent is there.
   *
   * @param first there was none before: an available agent can be asked only now
   */
  @Transactional
  void returned(AgentId agent, boolean first) {
    var now = clock.instant();
    presences.insertIfMissing(agent, Presence.initial(now));
    var before = presences.lock(agent);
    if (before.isGone()) {
      replace(agent, before, before.returned(settings.returnWithin(), now));
    } else if (first && before.presence().state() == PresenceState.AVAILABLE) {
      announce(agent, before.presence());
    }
  }

  private void replace(AgentId agent, Attendance before, Attendance next) {
    if (next.equals(before)) {
      return;
    }
    presences.save(agent, next);
    if (before.goneSince() == null && next.goneSince() != null) {
      events.publishEvent(new AgentGone(agent, next.goneSince()));
    }
    if (before.isGone() && !next.isGone()) {
      events.publishEvent(new AgentReturned(agent));
    }
    if (isNews(before.presence(), next)) {
      announce(agent, next.presence());
    }
  }

  /** Also that an available agent, who could not be asked without a window, now can be. */
  private static boolean isNews(Presence before, Attendance next) {
    return !next.presence().equals(before)
        || (next.presence().state() == PresenceState.AVAILABLE && !next.isGone());
  }

  private void announce(AgentId agent, Presence presence) {
    events.publishEvent(new PresenceChanged(agent, presence));
    live.toDesktop(agent.value(), PresenceEvent.of(presence));
  }
}
