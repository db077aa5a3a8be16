package dev.parley.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagRulesTest {
  private static final String FACE = "\ud83d\ude42";

  @Test
  void addsAndRemovesAndLeavesTheOthers() {
    var change = new TagChange(List.of("refund"), List.of("late", "unknown"));

    assertThat(TagRules.after(List.of("late", "vip"), change)).containsExactly("vip", "refund");
  }

  @Test
  void cleansWhatComesAsItCleansCustomersText() {
    assertThat(added("  two \n\t words\u0000 ")).containsExactly("two words");
    assertThat(added(FACE.repeat(40))).containsExactly(FACE.repeat(40));
  }

  @Test
  void addsNothingThatIsThereInAnotherCase() {
    var change = new TagChange(List.of("REFUND", "Late", "late"), null);

    assertThat(TagRules.after(List.of("Refund"), change)).containsExactly("Refund", "Late");
  }

  @Test
  void refusesWhatIsBlankOrTooLong() {
    for (var wrong : List.of("", " \u0007 ", "x".repeat(41), FACE.repeat(41))) {
      assertThatThrownBy(() -> added(wrong)).isInstanceOf(TagInvalid.class);
    }
  }

  @Test
  void refusesMoreThanTwentyButLetsAFlowsSurplusBe() {
    var twenty = numbered(20);
    var more = new TagChange(List.of("more"), null);

    assertThat(TagRules.after(numbered(19), more)).hasSize(20);
    assertThatThrownBy(() -> TagRules.after(twenty, more)).isInstanceOf(TooManyTags.class);
    assertThat(TagRules.after(numbered(22), new TagChange(null, List.of("1")))).hasSize(21);
  }

  private static List<String> added(String tag) {
    return TagRules.after(List.of(), new TagChange(List.of(tag), null));
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }
}
