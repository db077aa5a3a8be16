package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.offer;

import dev.parley.flow.FlowXml;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Flows that go on for ever, in two ways at once, or after an acceptance. */
class HostileCoursesTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    models.add(
        "loop of gateways",
        "loop-without-wait",
        "Choice",
        flow("test-flow")
            .start("Choice")
            .gateway("Choice", "Back")
            .sequence("Choice", "Back")
            .condition("Choice", "End", "${queueId == 'x'}")
            .add("<bpmn:exclusiveGateway id=\"Back\" />")
            .sequence("Back", "Choice")
            .end("End"));
    models.add(
        "step that leads to itself",
        "loop-without-wait",
        "Self",
        flow("test-flow")
            .start("Self")
            .add("<bpmn:intermediateThrowEvent id=\"Self\" />")
            .sequence("Self", "Self"));
    models.add(
        "loop beside a wait",
        "loop-without-wait",
        "A",
        flow("test-flow")
            .start("A")
            .gateway("A", "Pause")
            .sequence("A", "Pause")
            .condition("A", "B", "${queueId == 'x'}")
            .pause("Pause", "PT5S")
            .sequence("Pause", "A")
            .add("<bpmn:intermediateThrowEvent id=\"B\" />")
            .sequence("B", "A"));
    models.add(
        "step that was cut off",
        "unreachable",
        "Lost",
        offer().pause("Lost", "PT5S").sequence("Lost", "Over").end("Over"));
    models.add(
        "circle beside the flow",
        "unreachable",
        "Round",
        offer().pause("Round", "PT5S").sequence("Round", "Round"));
    models.add(
        "two ways at once", "parallel", "Offer", offer().sequence("Offer", "Second").end("Second"));
    models.add(
        "offer after accept",
        "after-accept",
        "Second",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Second")
            .offer("Second", QUEUE, "PT5M")
            .sequence("Second", "End")
            .end("End"));
    models.add(
        "offer after a wrong question",
        "after-accept",
        "Second",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Choice")
            .gateway("Choice", "Second")
            .sequence("Choice", "Second")
            .condition("Choice", "End", "${outcome == 'acepted'}")
            .offer("Second", QUEUE, "PT5M")
            .sequence("Second", "End")
            .end("End"));
    models.add(
        "wait after accept",
        "after-accept",
        "Pause",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Pause")
            .pause("Pause", "PT5M")
            .sequence("Pause", "End")
            .end("End"));
    models.add(
        "offer again after accept",
        "after-accept",
        "Offer",
        flow("test-flow").start("Offer").offer("Offer", QUEUE, "PT5M").sequence("Offer", "Offer"));
    models.add(
        "no default",
        "default-flow",
        "Choice",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Choice")
            .add("<bpmn:exclusiveGateway id=\"Choice\" />")
            .condition("Choice", "End", "${outcome == 'accepted'}")
            .condition("Choice", "Other", "${outcome != 'accepted'}")
            .end("End")
            .end("Other"));
    models.add(
        "foreign default",
        "default-flow",
        "Choice",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Choice")
            .add("<bpmn:exclusiveGateway id=\"Choice\" default=\"Start_to_Offer\" />")
            .condition("Choice", "End", "${outcome == 'accepted'}")
            .condition("Choice", "Other", "${outcome != 'accepted'}")
            .end("End")
            .end("Other"));
    models.add(
        "way without condition",
        "gateway",
        FlowXml.sequenceId("Choice", "Other"),
        flow("test-flow")
            .start("Choice")
            .gateway("Choice", "End")
            .sequence("Choice", "End")
            .sequence("Choice", "Other")
            .end("End")
            .end("Other"));
    models.add(
        "gateway to nowhere",
        "gateway",
        "Choice",
        flow("test-flow").start("Choice").add("<bpmn:exclusiveGateway id=\"Choice\" />"));
    models.add("end that goes on", "gateway", "End", offer().sequence("End", "Offer"));
    models.add(
        "condition on a plain way",
        "condition-place",
        FlowXml.sequenceId("Start", "Second"),
        flow("test-flow")
            .add("<bpmn:startEvent id=\"Start\" />")
            .condition("Start", "Second", "${queueId == 'x'}")
            .end("Second"));
    models.add(
        "way to nowhere",
        "reference",
        FlowXml.sequenceId("Offer", "Nowhere"),
        offer().sequence("Offer", "Nowhere"));
    models.add(
        "way to a drawing",
        "reference",
        FlowXml.sequenceId("Offer", "Note"),
        offer().add("<bpmn:textAnnotation id=\"Note\" />").sequence("Offer", "Note"));
    models.add(
        "back to the start",
        "one-start",
        "Start",
        offer().add("<bpmn:sequenceFlow id=\"Back\" sourceRef=\"Offer\" targetRef=\"Start\" />"));
    models.add(
        "note tied to nothing",
        "reference",
        "Tie",
        offer().add("<bpmn:association id=\"Tie\" sourceRef=\"Offer\" targetRef=\"Gone\" />"));
    return models.tests();
  }
}
