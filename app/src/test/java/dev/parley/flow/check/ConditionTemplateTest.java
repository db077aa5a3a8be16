package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.AGENT;
import static dev.parley.flow.check.HostileModels.CHECK;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The conditions that the modeler offers in words pass the check, where the question was asked. */
class ConditionTemplateTest {

  @TestFactory
  Stream<DynamicTest> everyChoicePasses() throws IOException {
    return choices().stream()
        .map(
            condition ->
                dynamicTest(
                    condition,
                    () -> assertThat(CHECK.check(asking(condition)).findings()).isEmpty()));
  }

  @Test
  void allThatAFlowCanReadIsAmongThem() throws IOException {
    assertThat(choices())
        .contains("${outcome == 'accepted'}", "${open}", "${returning}")
        .anyMatch(condition -> condition.contains("webhookOutcome"))
        .anyMatch(condition -> condition.contains("formOutcome"));
  }

  private static List<String> choices() throws IOException {
    var file = "/element-templates/condition.json";
    try (var template =
        Objects.requireNonNull(ConditionTemplateTest.class.getResourceAsStream(file))) {
      return JsonMapper.shared()
          .readTree(template)
          .at("/properties/0/choices")
          .valueStream()
          .map(choice -> choice.get("value").asString())
          .toList();
    }
  }

  /** All that can be asked, then the condition. */
  private static String asking(String condition) {
    return flow("test-flow")
        .start("Hours")
        .task("Hours", "${workingHoursDelegate}")
        .sequence("Hours", "Hook")
        .webhook("Hook", "crm")
        .sequence("Hook", "Bot")
        .bot("Bot", "assistant", "PT5M")
        .sequence("Bot", "Form")
        .form("Form", "topic", "topic", "PT5M")
        .sequence("Form", "Offer")
        .agentOffer("Offer", AGENT, "PT30S")
        .sequence("Offer", "Accepted")
        .question("Accepted", "End", "Queue")
        .offer("Queue", QUEUE, "PT5M")
        .sequence("Queue", "Choice")
        .gateway("Choice", "Other")
        .sequence("Choice", "Other")
        .condition("Choice", "End", condition)
        .end("End")
        .end("Other")
        .xml();
  }
}
