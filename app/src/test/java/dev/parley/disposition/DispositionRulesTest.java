package dev.parley.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispositionRulesTest {

  @Test
  void takesThreeLevels() {
    var tree = List.of(level("Complaint", level("Delivery", level("Late"), level("Lost"))));

    assertThat(DispositionRules.problems(tree)).isEmpty();
  }

  @Test
  void refusesAFourthLevel() {
    var tree = List.of(level("A", level("B", level("C", level("D")))));

    assertThat(DispositionRules.problems(tree)).containsOnlyKeys("dispositions");
  }

  @Test
  void wantsANameOfOneToSixtyCharacters() {
    var nameless = level("");
    var long60 = level("\uD83D\uDE42".repeat(60));
    var tooLong = level("a".repeat(61));

    assertThat(DispositionRules.problems(List.of(nameless, long60, tooLong)))
        .containsOnlyKeys(nameless.id().toString(), tooLong.id().toString());
  }

  @Test
  void hasANameOnceBesideTheOthersHoweverItIsWritten() {
    var again = level("SPAM");
    var elsewhere = level("Other", level("Spam"));

    assertThat(DispositionRules.problems(List.of(level("Spam"), again, elsewhere)))
        .containsOnlyKeys(again.id().toString());
  }

  @Test
  void hasAnIdOnce() {
    var one = level("One");
    var twin = new DispositionLevel(one.id(), "Two", List.of());

    assertThat(DispositionRules.problems(List.of(one, twin))).containsOnlyKeys(one.id().toString());
  }

  @Test
  void holdsThreeHundredInAPlace() {
    var full = IntStream.range(0, 300).mapToObj(number -> level("No. " + number)).toList();
    var over = IntStream.range(0, 301).mapToObj(number -> level("No. " + number)).toList();

    assertThat(DispositionRules.problems(full)).isEmpty();
    assertThat(DispositionRules.problems(over)).containsOnlyKeys("dispositions");
  }

  @Test
  void readsNamesAsOneLine() {
    var cleaned = level("  Late\n delivery\u0000 ", level("\t")).cleaned();

    assertThat(cleaned.name()).isEqualTo("Late delivery");
    assertThat(cleaned.below()).extracting(DispositionLevel::name).containsExactly("");
  }

  @Test
  void offersWhatDividesNoFurtherUnderItsWholeName() {
    var late = level("Late");
    var spam = level("Spam");
    var tree = List.of(level("Complaint", level("Delivery", late)), spam);

    assertThat(Dispositions.choices(tree))
        .containsExactly(
            new Disposition(late.id(), "Complaint › Delivery › Late"),
            new Disposition(spam.id(), "Spam"));
  }

  @Test
  void rowsAreTheTreeAgain() {
    var tree = List.of(level("A", level("B", level("C")), level("D")), level("E"));

    assertThat(DispositionRow.tree(DispositionRow.rows(tree))).isEqualTo(tree);
  }

  @Test
  void aPlaceIsReadAsItWasWritten() {
    for (var place :
        List.of(
            DispositionPlace.everywhere(),
            DispositionPlace.website("SHOP"),
            DispositionPlace.parse("queue-00000000-0000-0000-0000-000000000007"))) {
      assertThat(DispositionPlace.parse(place.text())).isEqualTo(place);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "queue", "queue-", "queue-7", "nowhere"})
  void noOtherPlaceIsFound(String text) {
    assertThatThrownBy(() -> DispositionPlace.parse(text))
        .isInstanceOf(DispositionPlaceNotFound.class);
  }

  private static DispositionLevel level(String name, DispositionLevel... below) {
    return new DispositionLevel(UUID.randomUUID(), name, List.of(below));
  }
}
