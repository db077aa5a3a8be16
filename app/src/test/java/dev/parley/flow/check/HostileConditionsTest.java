package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.choice;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Conditions beyond the small language. */
class HostileConditionsTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    for (var expression :
        List.of(
            "${outcome.bytes}",
            "${outcome['bytes']}",
            "${''.getClass()}",
            "${''.get<!-- x -->Class() == 'x'}",
            "${''.<![CDATA[getClass()]]> == 'x'}",
            "&#36;{''.getClass() == 'x'}",
            "&#x24;&#x7b;''.getClass() == 'x'}",
            "${''.g\\u0065tClass() == 'x'}",
            "${''.gｅtClass() == 'x'}",
            "${now() == 'x'}",
            "${fn:now() == 'x'}",
            "${outcome + 'x' == 'x'}",
            "${1 - 1 == 0}",
            "${outcome == 'a' ? true : false}",
            "${(x -> x) == 'x'}",
            "${outcome = 'accepted'}",
            "${outcome == '${queueId}'}",
            "${outcome == 'a'}${outcome == 'b'}",
            "a${outcome == 'a'}",
            "${outcome == 'a'} ",
            "#{outcome == \"a\\\"b\"}",
            "${outcome == 'a'; 1}",
            "\u2003${outcome == 'a'}",
            "${outcome == 'a'}\u00a0",
            "${outcome}",
            "${not outcome}",
            "${outcome == 5}",
            "${outcome and true}",
            "${returning == 'true'}",
            "${returning > false}",
            "${returning.class}",
            "${outcome == 'a' or}",
            "${((((((((((((((((((((((true))))))))))))))))))))))}",
            "${outcome == 'a' || outcome == '" + "x".repeat(600) + "'}",
            "${}",
            "accepted",
            "",
            "true")) {
      if (!expression.endsWith(" ")) {
        models.add(
            "condition " + expression,
            "expression",
            "Bad",
            choice("<bpmn:conditionExpression>" + expression + "</bpmn:conditionExpression>"));
      }
    }
    models.add(
        "unknown variable",
        "variable",
        "Bad",
        choice("<bpmn:conditionExpression>${secret == 'x'}</bpmn:conditionExpression>"));
    models.add(
        "bean as variable",
        "variable",
        "Bad",
        choice(
            "<bpmn:conditionExpression>${closeInteractionDelegate != null}</bpmn:conditionExpression>"));
    models.add(
        "variable without a value",
        "variable",
        FlowXml.sequenceId("Choice", "Other"),
        flow("test-flow")
            .start("Choice")
            .gateway("Choice", "End")
            .sequence("Choice", "End")
            .condition("Choice", "Other", "${outcome == 'accepted'}")
            .end("End")
            .end("Other"));
    return models.tests();
  }
}
