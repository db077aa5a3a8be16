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
    assertThat(Presence.initial(NOON)).isEqualTo(new Presence(PresenceState.OFFLINE, null, NOON));
  }

  @Test
  void aChoiceCountsFromItsTime() {
    var available = Presence.initial(NOON).chosen(PresenceState.AVAILABLE, null, LATER);

    assertThat(available).isEqualTo(new Presence(PresenceState.AVAILABLE, null, LATER));
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
    var lunch = new Presence(PresenceState.PAUSED, "Lunch", NOON);

    assertThat(lunch.chosen(PresenceState.PAUSED, "Lunch", LATER)).isSameAs(lunch);
    assertThat(lunch.chosen(PresenceState.PAUSED, "Training", LATER).since()).isEqualTo(LATER);
  }

  @Test
  void choosingOfflineForgetsThatTheConnectionWasLost() {
    var lost = Presence.connectionLost(NOON);

    assertThat(lost.chosen(PresenceState.OFFLINE, null, LATER).reason()).isNull();
  }
}
