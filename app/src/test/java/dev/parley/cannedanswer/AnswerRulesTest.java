package dev.parley.cannedanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"hi", "hello-2_you", "größe", "привет", "123456789012345678901234567890"})
  void shortcutIsOneWord(String shortcut) {
    assertThat(wrong(shortcut, "Hello")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "a/b", "x.y", "1234567890123456789012345678901"})
  void shortcutIsNothingElse(String shortcut) {
    assertThat(wrong(shortcut, "Hello")).containsExactly("shortcut");
  }

  @Test
  void textHasItsLimits() {
    assertThat(wrong("hi", "🏔".repeat(4000))).isEmpty();
    assertThat(wrong("hi", "x".repeat(4001))).containsExactly("text");
    assertThat(wrong("hi", " \n")).containsExactly("text");
  }

  @Test
  void textHasNoVariableThatMeansNothing() {
    assertThat(wrong("hi", "Hello {contact|there}")).isEmpty();
    assertThat(wrong("hi", "Hello {name}")).containsExactly("text");
  }

  @Test
  void shortcutIsKeptInLowerCaseAndOneForm() {
    assertThat(AnswerWords.cleaned(" HELLO ", "x").shortcut()).isEqualTo("hello");
    assertThat(AnswerWords.cleaned("Gru\u0308n", "x").shortcut()).isEqualTo("grün");
  }

  @Test
  void textIsPlain() {
    assertThat(AnswerWords.cleaned("hi", " a\r\nb\u0000 ").text()).isEqualTo("a\nb");
  }

  private static Set<String> wrong(String shortcut, String text) {
    return AnswerRules.problems(AnswerWords.cleaned(shortcut, text)).keySet();
  }
}
