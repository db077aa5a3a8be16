package dev.parley.flow.check;

import static dev.parley.flow.check.HostileModels.inOffer;
import static dev.parley.flow.check.HostileModels.offer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Steps and elements that are not among those that flows may hold. */
class HostileStepsTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    models.step("script task", "script", "<bpmn:scriptTask id=\"Bad\" scriptFormat=\"juel\" />");
    models.step("service task", "task", "<bpmn:serviceTask id=\"Bad\" />");
    models.step("send task", "task", "<bpmn:sendTask id=\"Bad\" />");
    models.step("receive task", "task", "<bpmn:receiveTask id=\"Bad\" />");
    models.step("user task", "task", "<bpmn:userTask id=\"Bad\" />");
    models.step("manual task", "task", "<bpmn:manualTask id=\"Bad\" />");
    models.step("business rule task", "task", "<bpmn:businessRuleTask id=\"Bad\" />");
    models.step("task without work", "task", "<bpmn:task id=\"Bad\" />");
    models.step("sub-process", "sub-process", "<bpmn:subProcess id=\"Bad\" />");
    models.step(
        "event sub-process",
        "sub-process",
        "<bpmn:subProcess id=\"Bad\" triggeredByEvent=\"true\" />");
    models.step("transaction", "sub-process", "<bpmn:transaction id=\"Bad\" />");
    models.step("parallel gateway", "parallel", "<bpmn:parallelGateway id=\"Bad\" />");
    models.step("inclusive gateway", "parallel", "<bpmn:inclusiveGateway id=\"Bad\" />");
    models.step("event-based gateway", "parallel", "<bpmn:eventBasedGateway id=\"Bad\" />");
    models.step("complex gateway", "parallel", "<bpmn:complexGateway id=\"Bad\" />");
    models.step(
        "terminate end",
        "event",
        "<bpmn:endEvent id=\"Bad\"><bpmn:terminateEventDefinition /></bpmn:endEvent>");
    models.step(
        "error end",
        "event",
        "<bpmn:endEvent id=\"Bad\"><bpmn:errorEventDefinition /></bpmn:endEvent>");
    models.step(
        "message catch",
        "event",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:messageEventDefinition />"
            + "</bpmn:intermediateCatchEvent>");
    models.step(
        "signal throw",
        "event",
        "<bpmn:intermediateThrowEvent id=\"Bad\"><bpmn:signalEventDefinition />"
            + "</bpmn:intermediateThrowEvent>");
    models.step("unknown element", "element", "<bpmn:teaBreak id=\"Bad\" />");
    models.step("name in capitals", "element", "<bpmn:SCRIPTTASK id=\"Bad\" />");
    models.add(
        "boundary timer",
        "boundary-event",
        "Bad",
        offer()
            .add(
                "<bpmn:boundaryEvent id=\"Bad\" attachedToRef=\"Offer\">"
                    + "<bpmn:timerEventDefinition /></bpmn:boundaryEvent>"));
    models.add(
        "process in extensions",
        "element",
        "Evil",
        offer()
            .add(
                "<bpmn:callActivity id=\"Second\"><bpmn:extensionElements>"
                    + "<bpmn:process id=\"Evil\" isExecutable=\"true\" /></bpmn:extensionElements>"
                    + "</bpmn:callActivity>"));
    models.add(
        "step of another namespace",
        "element",
        "test-flow",
        offer().add("<x:scriptTask xmlns:x=\"urn:x\" id=\"Bad\" />"));
    models.add(
        "step of no namespace",
        "element",
        "test-flow",
        offer().add("<scriptTask xmlns=\"\" id=\"Bad\" />"));
    models.add(
        "default namespace instead of a prefix",
        "script",
        "Bad",
        offer()
            .add(
                "<scriptTask xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"Bad\" />"));
    models.add(
        "another prefix for the extensions",
        "code",
        "Bad",
        offer()
            .add(
                "<bpmn:serviceTask xmlns:c=\"http://camunda.org/schema/1.0/bpmn\" id=\"Bad\""
                    + " c:class=\"java.lang.ProcessBuilder\" />"));
    models.add(
        "the extensions' old namespace",
        "attribute",
        "Bad",
        offer()
            .add(
                "<bpmn:callActivity xmlns:a=\"http://activiti.org/bpmn\" id=\"Bad\""
                    + " a:calledElementBinding=\"version\" />"));
    models.add("data association", "element", "Offer", inOffer("<bpmn:dataInputAssociation />"));
    return models.tests();
  }
}
