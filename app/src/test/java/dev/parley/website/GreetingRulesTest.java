package dev.parley.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/boots", "/boots/*", "/*/sale?*size=4*"})
  void takesPathsWithStars(String page) {
    assertThat(problems(greeting("Hello", page, 10))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"boots", "https://shop.example/boots", "/a*b*c*d*e*f*", "*"})
  void takesNoOtherPages(String page) {
    assertThat(problems(greeting("Hello", page, 10))).containsOnlyKeys("0.page");
  }

  @Test
  void namesEachFieldByThePlaceOfItsGreeting() {
    var wrong =
        new GreetingRule(" ", Map.of("xx", "Hello"), "x", 3601, GreetingVisitors.EVERYBODY, true);

    assertThat(problems(greeting("Hello", "/", 0), wrong))
        .containsOnlyKeys("1.text", "1.translations", "1.page", "1.seconds");
    assertThat(problems(greeting("x".repeat(301), "/", -1)))
        .containsOnlyKeys("0.text", "0.seconds");
  }

  @Test
  void takesTenAtMost() {
    var many = Collections.nCopies(11, greeting("Hello", "/", 0));

    assertThat(GreetingRules.problems(many)).containsOnlyKeys("greetings");
    assertThat(GreetingRules.problems(many.subList(0, 10))).isEmpty();
  }

  private static Map<String, Object> problems(GreetingRule... greetings) {
    return GreetingRules.problems(List.of(greetings));
  }

  private static GreetingRule greeting(String text, String page, int seconds) {
    return new GreetingRule(text, Map.of(), page, seconds, GreetingVisitors.EVERYBODY, true);
  }
}
