package dev.parley.flow.check;

import static dev.parley.flow.check.HostileModels.choice;
import static dev.parley.flow.check.HostileModels.inOffer;
import static dev.parley.flow.check.HostileModels.offer;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Allowed and refused elements with attributes and extensions that run code. */
class HostileAttributesTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    for (var attribute : List.of("class", "delegateExpression", "expression", "type", "topic")) {
      models.step(
          "service task with " + attribute,
          "code",
          "<bpmn:serviceTask id=\"Bad\" camunda:%s=\"shell\" />".formatted(attribute));
    }
    models.step(
        "call with a mapping class",
        "code",
        "<bpmn:callActivity id=\"Bad\" camunda:variableMappingClass=\"java.lang.Object\" />");
    models.step(
        "asynchronous start",
        "asynchronous",
        "<bpmn:endEvent id=\"Bad\" camunda:asyncBefore=\"true\" />");
    models.step(
        "job priority", "asynchronous", "<bpmn:endEvent id=\"Bad\" camunda:jobPriority=\"1\" />");
    models.step(
        "form handler class",
        "attribute",
        "<bpmn:endEvent id=\"Bad\" camunda:formHandlerClass=\"x.Y\" />");
    models.step("unknown attribute", "attribute", "<bpmn:endEvent id=\"Bad\" bpmn:name=\"x\" />");
    models.extension(
        "execution listener",
        "listener",
        "<camunda:executionListener class=\"x.Y\" event=\"start\" />");
    models.extension(
        "task listener", "listener", "<camunda:taskListener class=\"x.Y\" event=\"create\" />");
    models.extension("connector", "connector", "<camunda:connector />");
    models.extension("field", "field-injection", "<camunda:field name=\"f\" stringValue=\"v\" />");
    models.extension("input and output", "input-output", "<camunda:inputOutput />");
    models.extension("properties", "foreign-property", "<camunda:properties />");
    models.extension(
        "retry time cycle",
        "element",
        "<camunda:failedJobRetryTimeCycle>R3/PT1S</camunda:failedJobRetryTimeCycle>");
    models.extension("form data", "element", "<camunda:formData />");
    models.add(
        "extensions of the process",
        "listener",
        "test-flow",
        offer()
            .add(
                "<bpmn:extensionElements><camunda:executionListener event=\"start\""
                    + " expression=\"${true}\" /></bpmn:extensionElements>"));
    models.add(
        "repetition",
        "repetition",
        "Offer",
        inOffer(
            "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>5</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"));
    models.add(
        "script language of a condition",
        "script",
        "Bad",
        choice("<bpmn:conditionExpression language=\"juel\">${true}</bpmn:conditionExpression>"));
    models.add(
        "condition from a file",
        "script",
        "Bad",
        choice(
            "<bpmn:conditionExpression camunda:resource=\"x.js\">${true}</bpmn:conditionExpression>"));
    return models.tests();
  }
}
