package dev.parley.agent;

import dev.parley.platform.text.PlainText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agent's state, why (always for a pause) and since when. */
public record Presence(PresenceState state, @Nullable String reason, Instant since) {

  private static final int REASON_LENGTH = 100;

  static Presence initial(Instant now) {
    return new Presence(PresenceState.OFFLINE, null, now);
  }

  static Presence connectionLost(Instant now) {
    return new Presence(PresenceState.OFFLINE, "connection lost", now);
  }

  /**
   * The presence after the agent has chosen; the same one if nothing changes.
   *
   * @throws ReasonRequired for a pause without a reason
   */
  Presence chosen(PresenceState next, @Nullable String why, Instant now) {
    var given = PlainText.cleanLine(why, REASON_LENGTH);
    if (next == PresenceState.PAUSED && given == null) {
      throw new ReasonRequired();
    }
    var kept = next == PresenceState.PAUSED ? given : null;
    return next == state && Objects.equals(kept, reason) ? this : new Presence(next, kept, now);
  }
}
