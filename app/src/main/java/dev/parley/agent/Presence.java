package dev.parley.agent;

import dev.parley.platform.text.PlainText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agent's state, why (a reason for every pause that was chosen), by what and since when. */
public record Presence(
    PresenceState state, @Nullable String reason, PresenceCause cause, Instant since) {

  private static final int REASON_LENGTH = 100;

  static Presence initial(Instant now) {
    return new Presence(PresenceState.OFFLINE, null, PresenceCause.CHOSEN, now);
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
    var chosen = new Presence(next, kept, PresenceCause.CHOSEN, now);
    return chosen.saysTheSameAs(this) ? this : chosen;
  }

  /** Offline for want of a window; who is offline already stays so for the reason they had. */
  Presence connectionLost(Instant now) {
    return offline("connection lost", PresenceCause.CONNECTION_LOST, now);
  }

  /** Offline because the login has ended; who is offline already stays so for their reason. */
  Presence loggedOut(Instant now) {
    return offline("your login has ended", PresenceCause.LOGGED_OUT, now);
  }

  /** Paused for so many unanswered offers; who is not available already stays as they are. */
  Presence notResponding(int missed, Instant now) {
    var why = missed == 1 ? "missed 1 offer" : "missed %d offers in a row".formatted(missed);
    return state == PresenceState.AVAILABLE
        ? new Presence(PresenceState.PAUSED, why, PresenceCause.NOT_RESPONDING, now)
        : this;
  }

  /** As before the connection was lost, from now on. */
  Presence regained(Instant now) {
    return new Presence(state, reason, cause, now);
  }

  boolean lostItsConnection() {
    return cause == PresenceCause.CONNECTION_LOST;
  }

  private Presence offline(String words, PresenceCause why, Instant now) {
    return state == PresenceState.OFFLINE
        ? this
        : new Presence(PresenceState.OFFLINE, words, why, now);
  }

  private boolean saysTheSameAs(Presence other) {
    return state == other.state && cause == other.cause && Objects.equals(reason, other.reason);
  }
}
