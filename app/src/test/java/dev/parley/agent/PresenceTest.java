package dev.parley.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @Test
  void beginsOffline() {
    assertThat(Presence.initial(NOON))
        .isEqualTo(new Presence(PresenceState.OFFLINE, null, PresenceCause.CHOSEN, NOON));
  }

  @Test
  void aChoiceCountsFromItsTime() {
    var available = Presence.initial(NOON).chosen(PresenceState.AVAILABLE, null, LATER);

    assertThat(available)
        .isEqualTo(new Presence(PresenceState.AVAILABLE, null, PresenceCause.CHOSEN, LATER));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u0000"})
  void aPauseNeedsAReason(@Nullable String reason) {
    var offline = Presence.initial(NOON);

    assertThatThrownBy(() -> offline.chosen(PresenceState.PAUSED, reason, LATER))
        .isInstanceOf(ReasonRequired.class);
  }

  @Test
  void aReasonIsCleaned() {
    var paused = Presence.initial(NOON).chosen(PresenceState.PAUSED, " Lunch\u0000\n time ", LATER);

    assertThat(paused.reason()).isEqualTo("Lunch time");
  }

  @Test
  void onlyAPauseKeepsAReason() {
    var available = Presence.initial(NOON).chosen(PresenceState.AVAILABLE, "because", LATER);

    assertThat(available.reason()).isNull();
  }

  @Test
  void theSameChoiceAgainChangesNothing() {
    var lunch = new Presence(PresenceState.PAUSED, "Lunch", PresenceCause.CHOSEN, NOON);

    assertThat(lunch.chosen(PresenceState.PAUSED, "Lunch", LATER)).isSameAs(lunch);
    assertThat(lunch.chosen(PresenceState.PAUSED, "Training", LATER).since()).isEqualTo(LATER);
  }

  @Test
  void choosingOfflineForgetsThatTheConnectionWasLost() {
    var lost = available().connectionLost(NOON);

    var chosen = lost.chosen(PresenceState.OFFLINE, null, LATER);

    assertThat(chosen)
        .isEqualTo(new Presence(PresenceState.OFFLINE, null, PresenceCause.CHOSEN, LATER));
  }

  @Test
  void whoDoesNotRespondIsToldHowManyOffersWereMissed() {
    assertThat(available().notResponding(3, LATER).reason()).isEqualTo("missed 3 offers in a row");
    assertThat(available().notResponding(1, LATER).reason()).isEqualTo("missed 1 offer");
  }

  @Test
  void whoIsOfflineAlreadyKeepsTheCause() {
    var offline = Presence.initial(NOON);

    assertThat(offline.connectionLost(LATER)).isSameAs(offline);
    assertThat(offline.loggedOut(LATER)).isSameAs(offline);
    assertThat(available().loggedOut(LATER).cause()).isEqualTo(PresenceCause.LOGGED_OUT);
  }

  private static Presence available() {
    return new Presence(PresenceState.AVAILABLE, null, PresenceCause.CHOSEN, NOON);
  }
}
