package dev.parley.pageattribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageAttributeRulesTest {

  @Test
  void attributesAreCleanLinesByName() {
    var told = Map.of("plan ", "gold\u0000\ncard", "a", "");

    assertThat(PageAttributeRules.cleaned(told))
        .containsExactly(new PageAttribute("a", ""), new PageAttribute("plan", "gold card"));
  }

  @Test
  void theLongestThatMayBeAreTaken() {
    var told = Map.of("😀".repeat(40), "😀".repeat(200));

    assertThat(PageAttributeRules.cleaned(told)).hasSize(1);
  }

  @Test
  void tooLongAndTooManyAreRefused() {
    refuses(Map.of("n".repeat(41), "v"));
    refuses(Map.of(" \u0000 ", "v"));
    refuses(Map.of("n", "v".repeat(201)));
    refuses(
        IntStream.range(0, 21).boxed().collect(Collectors.toMap(n -> "name " + n, n -> "value")));
  }

  private static void refuses(Map<String, String> told) {
    assertThatThrownBy(() -> PageAttributeRules.cleaned(told))
        .isInstanceOf(PageAttributesInvalid.class);
  }
}
