package dev.parley.model;

import dev.parley.agent.PresenceState;
import org.jspecify.annotations.Nullable;

/**
 * An agent.
 *
 * @param gone no window of theirs is left
 * @param lost what they had chosen before they were gone; null if that is not given back
 * @param late they are gone for longer than chats wait for them
 */
record Attendant(PresenceState presence, boolean gone, @Nullable PresenceState lost, boolean late) {

  boolean isAvailable() {
    return presence == PresenceState.AVAILABLE;
  }

  Attendant chose(PresenceState next) {
    return next == presence ? this : new Attendant(next, gone, null, late);
  }

  Attendant vanished() {
    var remembered = presence == PresenceState.OFFLINE ? lost : presence;
    return new Attendant(PresenceState.OFFLINE, true, remembered, late);
  }

  Attendant returned() {
    if (!gone) {
      return this;
    }
    return new Attendant(lost == null || late ? presence : lost, false, null, false);
  }

  Attendant stayedAway() {
    return gone ? new Attendant(presence, true, lost, true) : this;
  }
}
