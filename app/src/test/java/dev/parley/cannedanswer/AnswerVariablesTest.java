package dev.parley.cannedanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerVariablesTest {
  private static final AnswerValues MARIA = new AnswerValues("Maria", "Anna", "Alpine Shop");
  private static final AnswerValues NOBODY = new AnswerValues(null, "Anna", "Alpine Shop");

  @Test
  void areFilledIn() {
    assertThat(fill("Hello {contact}, this is {agent} of {website}.", MARIA))
        .isEqualTo("Hello Maria, this is Anna of Alpine Shop.");
    assertThat(fill("{ contact | there }!", MARIA)).isEqualTo("Maria!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hello {contact}, how are you?; Hello, how are you?",
        "Hello {contact|there}, how are you?; Hello there, how are you?",
        "Thank you, {contact}.; Thank you.",
        "Goodbye {contact}; Goodbye",
        "{contact}, your order is here.; Your order is here.",
        "{contact}; ''",
        "I ask {contact} once more.; I ask once more.",
        "Dear {contact}!; Dear!"
      })
  void leaveNoGapWithoutAName(String text, String sent) {
    assertThat(fill(text, NOBODY)).isEqualTo(sent);
  }

  @Test
  void leaveNoGapInALineOfMany() {
    assertThat(fill("Good morning\n{contact}, one moment\nThank you, {contact}\n{agent}", NOBODY))
        .isEqualTo("Good morning\nOne moment\nThank you\nAnna");
  }

  @Test
  void areNeverReadInWhatTheCustomerWrote() {
    var hostile = new AnswerValues("{agent} $1 \\ {x}", "Anna", "Alpine Shop");

    assertThat(fill("Hello {contact}", hostile)).isEqualTo("Hello {agent} $1 \\ {x}");
  }

  @Test
  void ofANameOfSpacesCountAsNone() {
    assertThat(fill("Hello {contact}", new AnswerValues(" ", "Anna", "Shop"))).isEqualTo("Hello");
  }

  @Test
  void leaveOtherBracesAlone() {
    assertThat(fill("{} {1, 2} {\"a\": 1}", MARIA)).isEqualTo("{} {1, 2} {\"a\": 1}");
  }

  @Test
  void thatMeanNothingAreFound() {
    assertThat(AnswerVariables.unknown("{contact} {name} {agent|x} {Contact|y} {größe}"))
        .containsExactly("name", "Contact", "größe");
  }

  private static String fill(String text, AnswerValues values) {
    return AnswerVariables.fill(text, values);
  }
}
