package dev.parley.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.flow.HostileExpressions;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Code in each place that the engine evaluates. */
class HostileExpressionsTest {

  @TestFactory
  Stream<DynamicTest> isRefused() {
    return HostileExpressions.models().entrySet().stream()
        .map(model -> dynamicTest(model.getKey(), () -> assertRefused(model.getValue())));
  }

  private static void assertRefused(String model) {
    assertThat(HostileModels.CHECK.check(model).findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.message().in(Locale.ENGLISH)).endsWith("."));
  }
}
