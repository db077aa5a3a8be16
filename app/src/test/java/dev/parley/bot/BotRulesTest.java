package dev.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotRulesTest {
  private static final Set<String> RESERVED = Set.of("handOver");

  @Test
  void takesAGoodOne() {
    assertThat(BotRules.problems("helper-2", new BotChange("Ada’s helper", "parley.bot_2-x")))
        .isEmpty();
  }

  @Test
  void saysEverythingThatIsWrong() {
    assertThat(BotRules.problems("2nd", new BotChange(" ", "a client")))
        .containsOnlyKeys("key", "name", "account");
    assertThat(BotRules.problems("x".repeat(41), new BotChange("n".repeat(81), "c".repeat(256))))
        .containsOnlyKeys("key", "name", "account");
    assertThat(BotRules.problems("ok", new BotChange("two\nlines", "ok"))).containsOnlyKeys("name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "done", "not-done_2", "HANDOVER", "1234567890123456789012345678901234567890"})
  void aWordIsAnOutcome(String word) {
    assertThat(BotRules.isOutcome(word, RESERVED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "two words",
        "é",
        "a'b",
        "${x}",
        "done\n",
        "handOver",
        "12345678901234567890123456789012345678901"
      })
  void nothingElseIs(String word) {
    assertThat(BotRules.isOutcome(word, RESERVED)).isFalse();
  }
}
