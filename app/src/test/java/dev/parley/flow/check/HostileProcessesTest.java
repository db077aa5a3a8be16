package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.NONE;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.offer;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Processes that are not one flow, and what does not belong beside one. */
class HostileProcessesTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    for (var key : List.of("chat-interaction", "offer-to-queue")) {
      models.add("protected key " + key, "protected-key", key, FlowXml.offer(key, QUEUE));
    }
    for (var key :
        List.of("Test-Flow", "a", "9-flow", "flow_x", "x".repeat(70), "flöw", "test-flow&#10;")) {
      models.add("key " + key, "key", key.replace("&#10;", "\n"), FlowXml.offer(key, QUEUE));
    }
    models.add(
        "two processes",
        "one-process",
        "second",
        offer()
            .outside(
                "<bpmn:process id=\"second\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\" />"));
    models.add(
        "no process",
        "one-process",
        NONE,
        FlowXml.offer("test-flow", QUEUE),
        "bpmn:process",
        "bpmn:category");
    models.add(
        "not executable",
        "executable",
        "test-flow",
        offer().process("isExecutable=\"false\" camunda:historyTimeToLive=\"P90D\""));
    for (var time : List.of("", "0", "P0D", "P99999D", "P1Y", "${queueTimeout}", "P9D ")) {
      models.add(
          "history time to live " + time,
          "history-time-to-live",
          "test-flow",
          offer().process("isExecutable=\"true\" camunda:historyTimeToLive=\"" + time + "\""));
    }
    models.add(
        "no history time to live",
        "history-time-to-live",
        "test-flow",
        offer().process("isExecutable=\"true\""));
    models.add("no start", "one-start", "test-flow", flow("test-flow").end("End"));
    models.add(
        "two starts",
        "one-start",
        "Other",
        offer().add("<bpmn:startEvent id=\"Other\" />").sequence("Other", "Offer"));
    models.add(
        "starters",
        "attribute",
        "test-flow",
        offer()
            .process(
                "isExecutable=\"true\" camunda:historyTimeToLive=\"P90D\" camunda:candidateStarterUsers=\"a\""));
    models.add(
        "message",
        "element",
        "Message",
        offer().outside("<bpmn:message id=\"Message\" name=\"x\" />"));
    models.add(
        "import",
        "element",
        NONE,
        offer()
            .outside(
                "<bpmn:import namespace=\"urn:x\" location=\"http://localhost/x.xsd\" importType=\"x\" />"));
    models.add(
        "relationship", "element", NONE, offer().outside("<bpmn:relationship type=\"x\" />"));
    models.add("expression language", "script", NONE, offer().root("expressionLanguage", "urn:x"));
    models.add(
        "schema elsewhere",
        "external-schema",
        NONE,
        offer().root("xsi:schemaLocation", "urn:x http://localhost:1/x.xsd"));
    models.add("same id twice", "duplicate-id", "End", offer().end("End"));
    models.add(
        "id of the drawing",
        "duplicate-id",
        "Offer",
        offer()
            .outside(
                "<bpmndi:BPMNDiagram id=\"Offer\"><bpmndi:BPMNPlane id=\"P\" bpmnElement=\"Offer\" /></bpmndi:BPMNDiagram>"),
        "<bpmndi:BPMNDiagram id=\"Offer\">",
        "<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"Offer\" bpmnElement=\"Offer\" />");
    models.add(
        "drawing of nothing",
        "reference",
        "Gone",
        offer()
            .outside(
                "<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"P\" bpmnElement=\"Gone\" /></bpmndi:BPMNDiagram>"));
    models.step(
        "long name",
        "name-too-long",
        "<bpmn:endEvent id=\"Bad\" name=\"%s\" />".formatted("x".repeat(300)));
    models.add("strange id", "id", "a b", offer().add("<bpmn:endEvent id=\"a b\" />"));
    models.add("step without id", "id", "test-flow", offer().add("<bpmn:endEvent name=\"x\" />"));
    models.step(
        "text in a step", "text", "<bpmn:endEvent id=\"Bad\">${''.getClass()}</bpmn:endEvent>");
    return models.tests();
  }
}
