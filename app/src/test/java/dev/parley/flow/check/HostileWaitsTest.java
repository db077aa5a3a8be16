package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.NONE;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.called;
import static dev.parley.flow.check.HostileModels.offer;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Offers that hand over too much, waits that are too short or too long. */
class HostileWaitsTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    models.add("another process called", "called-element", "Bad", called("chat-interaction", ""));
    models.add("called by expression", "called-element", "Bad", called("${queueId}", ""));
    models.add("itself called", "called-element", "Bad", called("test-flow", ""));
    models.add(
        "nothing called", "called-element", "Bad", offer().add("<bpmn:callActivity id=\"Bad\" />"));
    models.add(
        "old version called",
        "called-element",
        "Bad",
        called(
            "offer-to-queue",
            "camunda:calledElementBinding=\"version\" camunda:calledElementVersion=\"1\""));
    models.mapping("all variables passed on", "<camunda:in variables=\"all\" />", "attribute");
    models.mapping("all variables back", "<camunda:out variables=\"all\" />", "attribute");
    models.mapping(
        "another business key", "<camunda:in businessKey=\"${queueId}\" />", "offer-mapping");
    models.mapping(
        "another variable",
        "<camunda:in source=\"queueId\" target=\"assignee\" />",
        "offer-mapping");
    models.mapping(
        "outcome faked", "<camunda:out source=\"queueId\" target=\"outcome\" />", "offer-mapping");
    models.mapping(
        "queue overwritten",
        "<camunda:out source=\"outcome\" target=\"queueId\" />",
        "offer-mapping");
    models.mapping(
        "strange name", "<camunda:out source=\"outcome\" target=\"a.b\" />", "offer-mapping");
    for (var queue :
        List.of(
            "",
            "${outcome}",
            "0000000b-0000-4000-8000-00000000dead",
            "${queueId} ",
            "${''.getClass()}")) {
      models.add("queue " + queue, "offer-mapping", "Offer", FlowXml.offer("test-flow", queue));
    }
    for (var wait :
        List.of(
            "",
            "PT0S",
            "P31D",
            "PT0.5S",
            "-PT5M",
            "R3/PT5M",
            "P1Y",
            "${outcome}",
            "2026-01-01",
            "PT5M ")) {
      models.add(
          "longest wait " + wait,
          "offer-mapping",
          "Offer",
          flow("test-flow")
              .start("Offer")
              .offer("Offer", QUEUE, wait)
              .sequence("Offer", "End")
              .end("End"));
    }
    for (var wait :
        List.of(
            "PT0S",
            "PT0.1S",
            "P31D",
            "PT999999999999H",
            "R/PT1S",
            "P1M",
            "${outcome}",
            "${queueTimeout == 'x'}",
            "${queueTimeout}${queueTimeout}",
            "P",
            "PT",
            "")) {
      models.add(
          "pause " + wait,
          "timer",
          "Bad",
          flow("test-flow")
              .start("Bad")
              .pause("Bad", wait)
              .sequence("Bad", "Offer")
              .offer("Offer", QUEUE, "PT5M")
              .sequence("Offer", "End")
              .end("End"));
    }
    models.step(
        "timer without duration",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition /></bpmn:intermediateCatchEvent>");
    models.step(
        "timer date",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition><bpmn:timeDate>2026-01-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    models.step(
        "timer cycle",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition><bpmn:timeCycle>R9/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    models.step("catching nothing", "timer", "<bpmn:intermediateCatchEvent id=\"Bad\" />");
    models.add(
        "timer start",
        "element",
        "Start",
        flow("test-flow")
            .add(
                "<bpmn:startEvent id=\"Start\"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>")
            .sequence("Start", "End")
            .end("End"));
    var many = offer();
    for (var number = 0; number < 60; number++) {
      many.pause("Pause" + number, "PT1S");
    }
    models.add("sixty timers", "too-large", NONE, many);
    return models.tests();
  }
}
