package dev.parley.agent;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's presence together with whether a window of theirs is there.
 *
 * @param goneSince since when there is none; null while there is one
 * @param lost what the agent had chosen when the connection was lost, for the return
 */
record Attendance(Presence presence, @Nullable Instant goneSince, @Nullable Presence lost) {

  boolean isGone() {
    return goneSince != null;
  }

  Attendance with(Presence next) {
    return next == presence ? this : new Attendance(next, goneSince, null);
  }

  /** No window is left: offline, and what was chosen is remembered. */
  Attendance connectionLost(Instant lastSeen, Instant now) {
    var next = presence.connectionLost(now);
    return new Attendance(next, since(lastSeen), next == presence ? lost : presence);
  }

  /** The login has ended and with it the last window: nothing is given back. */
  Attendance loggedOut(Instant now) {
    return new Attendance(presence.loggedOut(now), since(now), null);
  }

  /** A window is there again; one who comes back in time is what they were. */
  Attendance returned(Duration inTime, Instant now) {
    var back =
        presence.lostItsConnection()
                && lost != null
                && goneSince != null
                && !now.isAfter(goneSince.plus(inTime))
            ? lost.regained(now)
            : presence;
    return new Attendance(back, null, null);
  }

  private Instant since(Instant otherwise) {
    return goneSince == null ? otherwise : goneSince;
  }
}
