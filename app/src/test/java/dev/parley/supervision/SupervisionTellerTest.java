package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupervisionTellerTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final SupervisionList LIST = new SupervisionList(NOON, List.of());

  @Test
  void saysNothingWhenNothingChanged() {
    assertThat(SupervisionTeller.events(LIST, List.of(), List.of())).isEmpty();
  }

  @Test
  void tellsMuchInPiecesAndOfTheEndsWithTheFirst() {
    var changed = IntStream.range(0, 250).mapToObj(SupervisionTellerTest::chat).toList();
    var gone = List.of(new UUID(0, 999));

    var events = SupervisionTeller.events(LIST, changed, gone);

    assertThat(events).extracting(event -> event.changed().size()).containsExactly(100, 100, 50);
    assertThat(events)
        .extracting(SupervisionEvent::removed)
        .containsExactly(gone, List.of(), List.of());
    assertThat(events).allMatch(event -> event.at().equals(NOON));
  }

  @Test
  void tellsOfEndsAlone() {
    var gone = List.of(new UUID(0, 1));

    assertThat(SupervisionTeller.events(LIST, List.of(), gone))
        .singleElement()
        .satisfies(event -> assertThat(event.removed()).isEqualTo(gone));
  }

  private static SupervisedInteraction chat(int number) {
    return new SupervisedInteraction(
        new UUID(1, number),
        "SHOP",
        "Shop",
        null,
        null,
        InteractionState.WAITING,
        true,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        NOON,
        NOON,
        null,
        null,
        1,
        0,
        List.of(),
        List.of());
  }
}
