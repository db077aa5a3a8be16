package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.flow.FlowFinding;
import dev.parley.flow.FlowXml;
import dev.parley.flow.HostileExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Models that must not pass, each with the rule and the element that it is refused for. */
class HostileFlowsTest {
  private static final String QUEUE = "0000000b-0000-4000-8000-000000000001";
  private static final SafeFlowCheck CHECK = new SafeFlowCheck(Set.of(QUEUE));
  private static final String NONE = "";

  private record Hostile(String name, String xml, String rule, String element) {}

  private final List<Hostile> models = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> everyPlaceThatTheEngineEvaluates() {
    return HostileExpressions.models().entrySet().stream()
        .map(
            model ->
                dynamicTest(
                    model.getKey(),
                    () ->
                        assertThat(CHECK.check(model.getValue()).findings())
                            .isNotEmpty()
                            .allSatisfy(
                                finding -> assertThat(finding.what().message()).endsWith("."))));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherTrick() {
    steps();
    attributes();
    expressions();
    offers();
    timers();
    courses();
    processes();
    documents();
    return models.stream().map(model -> dynamicTest(model.name(), () -> assertRefused(model)));
  }

  private static void assertRefused(Hostile model) {
    var findings = CHECK.check(model.xml()).findings().stream().map(Finding::what).toList();

    assertThat(findings)
        .extracting(FlowFinding::rule, found -> String.valueOf(found.elementId()))
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                model.rule(), model.element().equals(NONE) ? "null" : model.element()));
  }

  private void steps() {
    step("script task", "script", "<bpmn:scriptTask id=\"Bad\" scriptFormat=\"juel\" />");
    step("service task", "task", "<bpmn:serviceTask id=\"Bad\" />");
    step("send task", "task", "<bpmn:sendTask id=\"Bad\" />");
    step("receive task", "task", "<bpmn:receiveTask id=\"Bad\" />");
    step("user task", "task", "<bpmn:userTask id=\"Bad\" />");
    step("manual task", "task", "<bpmn:manualTask id=\"Bad\" />");
    step("business rule task", "task", "<bpmn:businessRuleTask id=\"Bad\" />");
    step("task without work", "task", "<bpmn:task id=\"Bad\" />");
    step("sub-process", "sub-process", "<bpmn:subProcess id=\"Bad\" />");
    step(
        "event sub-process",
        "sub-process",
        "<bpmn:subProcess id=\"Bad\" triggeredByEvent=\"true\" />");
    step("transaction", "sub-process", "<bpmn:transaction id=\"Bad\" />");
    step("parallel gateway", "parallel", "<bpmn:parallelGateway id=\"Bad\" />");
    step("inclusive gateway", "parallel", "<bpmn:inclusiveGateway id=\"Bad\" />");
    step("event-based gateway", "parallel", "<bpmn:eventBasedGateway id=\"Bad\" />");
    step("complex gateway", "parallel", "<bpmn:complexGateway id=\"Bad\" />");
    step(
        "terminate end",
        "event",
        "<bpmn:endEvent id=\"Bad\"><bpmn:terminateEventDefinition /></bpmn:endEvent>");
    step(
        "error end",
        "event",
        "<bpmn:endEvent id=\"Bad\"><bpmn:errorEventDefinition /></bpmn:endEvent>");
    step(
        "message catch",
        "event",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:messageEventDefinition />"
            + "</bpmn:intermediateCatchEvent>");
    step(
        "signal throw",
        "event",
        "<bpmn:intermediateThrowEvent id=\"Bad\"><bpmn:signalEventDefinition />"
            + "</bpmn:intermediateThrowEvent>");
    step("unknown element", "element", "<bpmn:teaBreak id=\"Bad\" />");
    step("name in capitals", "element", "<bpmn:SCRIPTTASK id=\"Bad\" />");
    add(
        "boundary timer",
        "boundary-event",
        "Bad",
        offer()
            .add(
                "<bpmn:boundaryEvent id=\"Bad\" attachedToRef=\"Offer\">"
                    + "<bpmn:timerEventDefinition /></bpmn:boundaryEvent>"));
    add(
        "process in extensions",
        "element",
        "Evil",
        offer()
            .add(
                "<bpmn:callActivity id=\"Second\"><bpmn:extensionElements>"
                    + "<bpmn:process id=\"Evil\" isExecutable=\"true\" /></bpmn:extensionElements>"
                    + "</bpmn:callActivity>"));
    add(
        "step of another namespace",
        "element",
        "test-flow",
        offer().add("<x:scriptTask xmlns:x=\"urn:x\" id=\"Bad\" />"));
    add(
        "step of no namespace",
        "element",
        "test-flow",
        offer().add("<scriptTask xmlns=\"\" id=\"Bad\" />"));
    add(
        "default namespace instead of a prefix",
        "script",
        "Bad",
        offer()
            .add(
                "<scriptTask xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"Bad\" />"));
    add(
        "another prefix for the extensions",
        "code",
        "Bad",
        offer()
            .add(
                "<bpmn:serviceTask xmlns:c=\"http://camunda.org/schema/1.0/bpmn\" id=\"Bad\""
                    + " c:class=\"java.lang.ProcessBuilder\" />"));
    add(
        "the extensions' old namespace",
        "attribute",
        "Bad",
        offer()
            .add(
                "<bpmn:callActivity xmlns:a=\"http://activiti.org/bpmn\" id=\"Bad\""
                    + " a:calledElementBinding=\"version\" />"));
    add("data association", "element", "Offer", inOffer("<bpmn:dataInputAssociation />"));
  }

  private void attributes() {
    for (var attribute : List.of("class", "delegateExpression", "expression", "type", "topic")) {
      step(
          "service task with " + attribute,
          "code",
          "<bpmn:serviceTask id=\"Bad\" camunda:%s=\"shell\" />".formatted(attribute));
    }
    step(
        "call with a mapping class",
        "code",
        "<bpmn:callActivity id=\"Bad\" camunda:variableMappingClass=\"java.lang.Object\" />");
    step(
        "asynchronous start",
        "asynchronous",
        "<bpmn:endEvent id=\"Bad\" camunda:asyncBefore=\"true\" />");
    step("job priority", "asynchronous", "<bpmn:endEvent id=\"Bad\" camunda:jobPriority=\"1\" />");
    step(
        "form handler class",
        "attribute",
        "<bpmn:endEvent id=\"Bad\" camunda:formHandlerClass=\"x.Y\" />");
    step("unknown attribute", "attribute", "<bpmn:endEvent id=\"Bad\" bpmn:name=\"x\" />");
    extension(
        "execution listener",
        "listener",
        "<camunda:executionListener class=\"x.Y\" event=\"start\" />");
    extension(
        "task listener", "listener", "<camunda:taskListener class=\"x.Y\" event=\"create\" />");
    extension("connector", "connector", "<camunda:connector />");
    extension("field", "field-injection", "<camunda:field name=\"f\" stringValue=\"v\" />");
    extension("input and output", "input-output", "<camunda:inputOutput />");
    extension("properties", "element", "<camunda:properties />");
    extension(
        "retry time cycle",
        "element",
        "<camunda:failedJobRetryTimeCycle>R3/PT1S</camunda:failedJobRetryTimeCycle>");
    extension("form data", "element", "<camunda:formData />");
    add(
        "extensions of the process",
        "listener",
        "test-flow",
        offer()
            .add(
                "<bpmn:extensionElements><camunda:executionListener event=\"start\""
                    + " expression=\"${true}\" /></bpmn:extensionElements>"));
    add(
        "repetition",
        "repetition",
        "Offer",
        inOffer(
            "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>5</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"));
    add(
        "script language of a condition",
        "script",
        "Bad",
        choice("<bpmn:conditionExpression language=\"juel\">${true}</bpmn:conditionExpression>"));
    add(
        "condition from a file",
        "script",
        "Bad",
        choice(
            "<bpmn:conditionExpression camunda:resource=\"x.js\">${true}</bpmn:conditionExpression>"));
  }

  private void expressions() {
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
            "${outcome}",
            "${not outcome}",
            "${outcome == 5}",
            "${outcome and true}",
            "${outcome == 'a' or}",
            "${((((((((((((((((((((((true))))))))))))))))))))))}",
            "${outcome == 'a' || outcome == '" + "x".repeat(600) + "'}",
            "${}",
            "accepted",
            "",
            "true")) {
      if (!expression.endsWith(" ")) {
        add(
            "condition " + expression,
            "expression",
            "Bad",
            choice("<bpmn:conditionExpression>" + expression + "</bpmn:conditionExpression>"));
      }
    }
    add(
        "unknown variable",
        "variable",
        "Bad",
        choice("<bpmn:conditionExpression>${secret == 'x'}</bpmn:conditionExpression>"));
    add(
        "bean as variable",
        "variable",
        "Bad",
        choice(
            "<bpmn:conditionExpression>${closeInteractionDelegate != null}</bpmn:conditionExpression>"));
    add(
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
  }

  private void offers() {
    add("another process called", "called-element", "Bad", called("chat-interaction", NONE));
    add("called by expression", "called-element", "Bad", called("${queueId}", NONE));
    add("itself called", "called-element", "Bad", called("test-flow", NONE));
    add("nothing called", "called-element", "Bad", offer().add("<bpmn:callActivity id=\"Bad\" />"));
    add(
        "old version called",
        "called-element",
        "Bad",
        called(
            "offer-to-queue",
            "camunda:calledElementBinding=\"version\" camunda:calledElementVersion=\"1\""));
    mapping("all variables passed on", "<camunda:in variables=\"all\" />", "attribute");
    mapping("all variables back", "<camunda:out variables=\"all\" />", "attribute");
    mapping("another business key", "<camunda:in businessKey=\"${queueId}\" />", "offer-mapping");
    mapping(
        "another variable",
        "<camunda:in source=\"queueId\" target=\"assignee\" />",
        "offer-mapping");
    mapping(
        "outcome faked", "<camunda:out source=\"queueId\" target=\"outcome\" />", "offer-mapping");
    mapping(
        "queue overwritten",
        "<camunda:out source=\"outcome\" target=\"queueId\" />",
        "offer-mapping");
    mapping("strange name", "<camunda:out source=\"outcome\" target=\"a.b\" />", "offer-mapping");
    for (var queue :
        List.of(
            "",
            "${outcome}",
            "0000000b-0000-4000-8000-00000000dead",
            "${queueId} ",
            "${''.getClass()}")) {
      add("queue " + queue, "offer-mapping", "Offer", FlowXml.offer("test-flow", queue));
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
      add(
          "longest wait " + wait,
          "offer-mapping",
          "Offer",
          flow("test-flow")
              .start("Offer")
              .offer("Offer", QUEUE, wait)
              .sequence("Offer", "End")
              .end("End"));
    }
  }

  private void timers() {
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
      add(
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
    step(
        "timer without duration",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition /></bpmn:intermediateCatchEvent>");
    step(
        "timer date",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition><bpmn:timeDate>2026-01-01T00:00:00</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    step(
        "timer cycle",
        "timer",
        "<bpmn:intermediateCatchEvent id=\"Bad\"><bpmn:timerEventDefinition><bpmn:timeCycle>R9/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    step("catching nothing", "timer", "<bpmn:intermediateCatchEvent id=\"Bad\" />");
    add(
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
    add("sixty timers", "too-large", NONE, many);
  }

  private void courses() {
    add(
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
    add(
        "step that leads to itself",
        "loop-without-wait",
        "Self",
        flow("test-flow")
            .start("Self")
            .add("<bpmn:intermediateThrowEvent id=\"Self\" />")
            .sequence("Self", "Self"));
    add(
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
    add("two ways at once", "parallel", "Offer", offer().sequence("Offer", "Second").end("Second"));
    add(
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
    add(
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
    add(
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
    add(
        "offer again after accept",
        "after-accept",
        "Offer",
        flow("test-flow").start("Offer").offer("Offer", QUEUE, "PT5M").sequence("Offer", "Offer"));
    add(
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
    add(
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
    add(
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
    add(
        "gateway to nowhere",
        "gateway",
        "Choice",
        flow("test-flow").start("Choice").add("<bpmn:exclusiveGateway id=\"Choice\" />"));
    add("end that goes on", "gateway", "End", offer().sequence("End", "Offer"));
    add(
        "condition on a plain way",
        "condition-place",
        FlowXml.sequenceId("Start", "Second"),
        flow("test-flow")
            .add("<bpmn:startEvent id=\"Start\" />")
            .condition("Start", "Second", "${queueId == 'x'}")
            .end("Second"));
    add(
        "way to nowhere",
        "reference",
        FlowXml.sequenceId("Offer", "Nowhere"),
        offer().sequence("Offer", "Nowhere"));
    add(
        "way to a drawing",
        "reference",
        FlowXml.sequenceId("Offer", "Note"),
        offer().add("<bpmn:textAnnotation id=\"Note\" />").sequence("Offer", "Note"));
    add(
        "back to the start",
        "one-start",
        "Start",
        offer().add("<bpmn:sequenceFlow id=\"Back\" sourceRef=\"Offer\" targetRef=\"Start\" />"));
  }

  private void processes() {
    for (var key : List.of("chat-interaction", "offer-to-queue")) {
      add("protected key " + key, "protected-key", key, FlowXml.offer(key, QUEUE));
    }
    for (var key :
        List.of("Test-Flow", "a", "9-flow", "flow_x", "x".repeat(70), "flöw", "test-flow&#10;")) {
      models.add(
          new Hostile(
              "key " + key, FlowXml.offer(key, QUEUE).xml(), "key", key.replace("&#10;", " ")));
    }
    add(
        "two processes",
        "one-process",
        "second",
        offer()
            .outside(
                "<bpmn:process id=\"second\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\" />"));
    add(
        "no process",
        "one-process",
        NONE,
        FlowXml.offer("test-flow", QUEUE),
        "bpmn:process",
        "bpmn:category");
    add(
        "not executable",
        "executable",
        "test-flow",
        offer().process("isExecutable=\"false\" camunda:historyTimeToLive=\"P90D\""));
    for (var time : List.of("", "0", "P0D", "P99999D", "P1Y", "${queueTimeout}", "P9D ")) {
      add(
          "history time to live " + time,
          "history-time-to-live",
          "test-flow",
          offer().process("isExecutable=\"true\" camunda:historyTimeToLive=\"" + time + "\""));
    }
    add(
        "no history time to live",
        "history-time-to-live",
        "test-flow",
        offer().process("isExecutable=\"true\""));
    add("no start", "one-start", "test-flow", flow("test-flow").end("End"));
    add(
        "two starts",
        "one-start",
        "Other",
        offer().add("<bpmn:startEvent id=\"Other\" />").sequence("Other", "Offer"));
    add(
        "starters",
        "attribute",
        "test-flow",
        offer()
            .process(
                "isExecutable=\"true\" camunda:historyTimeToLive=\"P90D\" camunda:candidateStarterUsers=\"a\""));
    add(
        "message",
        "element",
        "Message",
        offer().outside("<bpmn:message id=\"Message\" name=\"x\" />"));
    add(
        "import",
        "element",
        NONE,
        offer()
            .outside(
                "<bpmn:import namespace=\"urn:x\" location=\"http://localhost/x.xsd\" importType=\"x\" />"));
    add("relationship", "element", NONE, offer().outside("<bpmn:relationship type=\"x\" />"));
    add("expression language", "script", NONE, offer().root("expressionLanguage", "urn:x"));
    add(
        "schema elsewhere",
        "external-schema",
        NONE,
        offer().root("xsi:schemaLocation", "urn:x http://localhost:1/x.xsd"));
    add("same id twice", "duplicate-id", "End", offer().end("End"));
    add(
        "id of the drawing",
        "duplicate-id",
        "Offer",
        offer()
            .outside(
                "<bpmndi:BPMNDiagram id=\"Offer\"><bpmndi:BPMNPlane id=\"P\" bpmnElement=\"Offer\" /></bpmndi:BPMNDiagram>"),
        "<bpmndi:BPMNDiagram id=\"Offer\">",
        "<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"Offer\" bpmnElement=\"Offer\" />");
    add(
        "drawing of nothing",
        "reference",
        "Gone",
        offer()
            .outside(
                "<bpmndi:BPMNDiagram id=\"D\"><bpmndi:BPMNPlane id=\"P\" bpmnElement=\"Gone\" /></bpmndi:BPMNDiagram>"));
    step(
        "long name",
        "name-too-long",
        "<bpmn:endEvent id=\"Bad\" name=\"%s\" />".formatted("x".repeat(300)));
    models.add(
        new Hostile("strange id", offer().add("<bpmn:endEvent id=\"a b\" />").xml(), "id", "a b"));
    add("step without id", "id", "test-flow", offer().add("<bpmn:endEvent name=\"x\" />"));
    step("text in a step", "text", "<bpmn:endEvent id=\"Bad\">${''.getClass()}</bpmn:endEvent>");
  }

  private void documents() {
    var good = offer().xml();
    document("document type", "dtd", offer().prolog("<!DOCTYPE x>").xml());
    document(
        "external document type",
        "dtd",
        offer().prolog("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">").xml());
    document(
        "external entity",
        "dtd",
        offer()
            .prolog("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
            .add("&e;")
            .xml());
    document(
        "parameter entity",
        "dtd",
        offer().prolog("<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://localhost:1/\"> %e;]>").xml());
    document(
        "entity bomb",
        "dtd",
        offer()
            .prolog(
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")
            .add("&c;")
            .xml());
    document("undeclared entity", "not-xml", offer().add("&nbsp;").xml());
    document("no XML", "not-xml", "flow: yes");
    document("empty", "not-xml", "");
    document("cut off", "not-xml", good.substring(0, good.length() / 2));
    document("two roots", "not-xml", good + good.substring(good.indexOf("<bpmn:def")));
    document("no BPMN", "not-bpmn", "<html id=\"x\"><script>alert(1)</script></html>");
    document("unbound prefix", "not-xml", offer().add("<y:x />").xml());
    document(
        "XInclude",
        "element",
        offer()
            .add("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"x\" />")
            .xml()
            .replace("test-flow", "test-flow"));
    document(
        "style sheet",
        "processing-instruction",
        offer()
            .prolog("<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\" type=\"text/xsl\"?>")
            .xml());
    document("instruction inside", "processing-instruction", offer().add("<?php echo 1; ?>").xml());
    document("XML 1.1", "xml-declaration", offer().prolog("<?xml version=\"1.1\"?>").xml());
    document(
        "declared as UTF-7",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"UTF-7\"?>").xml());
    document(
        "declared as UTF-16",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"UTF-16\"?>").xml());
    document(
        "declared as EBCDIC",
        "encoding",
        offer().prolog("<?xml version=\"1.0\" encoding=\"IBM037\"?>").xml());
    document("half a character", "encoding", offer().add("<!-- \uD800 -->").xml());
    document("control character", "not-xml", offer().add("<!-- \u0001 -->").xml());
    document("deeply nested", "too-deep", offer().add("<a>".repeat(70) + "</a>".repeat(70)).xml());
    document("many elements", "too-large", offer().add("<a/>".repeat(6_000)).xml());
    document(
        "many steps",
        "too-large",
        offer()
            .add("<bpmn:exclusiveGateway />".repeat(300).replace("/>", "id=\"x\" />"))
            .xml()
            .replaceAll("id=\"x\"", "id=\"x\""));
    document("long value", "too-large", offer().root("exporter", "x".repeat(9_000)).xml());
    document("huge", "too-large", offer().add("<!-- " + "x".repeat(1_100_000) + " -->").xml());
  }

  private static FlowXml offer() {
    return FlowXml.offer("test-flow", QUEUE);
  }

  private static FlowXml inOffer(String content) {
    var offer = FlowXml.offerXml("Offer", QUEUE, "PT5M");
    return flow("test-flow")
        .start("Offer")
        .add(offer.replace("</bpmn:callActivity>", content + "</bpmn:callActivity>"))
        .sequence("Offer", "End")
        .end("End");
  }

  private static FlowXml called(String element, String attributes) {
    return offer()
        .add(
            "<bpmn:callActivity id=\"Bad\" calledElement=\"%s\" %s />"
                .formatted(element, attributes));
  }

  private static FlowXml choice(String condition) {
    return flow("test-flow")
        .start("Offer")
        .offer("Offer", QUEUE, "PT5M")
        .sequence("Offer", "Choice")
        .gateway("Choice", "End")
        .sequence("Choice", "End")
        .add(
            "<bpmn:sequenceFlow id=\"Bad\" sourceRef=\"Choice\" targetRef=\"Other\">%s</bpmn:sequenceFlow>"
                .formatted(condition))
        .end("End")
        .end("Other");
  }

  private void step(String name, String rule, String step) {
    add(name, rule, "Bad", offer().add(step));
  }

  private void extension(String name, String rule, String content) {
    var offer = FlowXml.offerXml("Offer", QUEUE, "PT5M");
    add(
        name,
        rule,
        "Offer",
        flow("test-flow")
            .start("Offer")
            .add(offer.replace("<bpmn:extensionElements>", "<bpmn:extensionElements>" + content))
            .sequence("Offer", "End")
            .end("End"));
  }

  private void mapping(String name, String mapping, String rule) {
    extension(name, rule, mapping);
  }

  private void document(String name, String rule, String xml) {
    models.add(new Hostile(name, xml, rule, rule.equals("element") ? "test-flow" : NONE));
  }

  private void add(String name, String rule, String element, FlowXml model) {
    models.add(new Hostile(name, model.xml(), rule, element));
  }

  private void add(
      String name, String rule, String element, FlowXml model, String replaced, String by) {
    models.add(new Hostile(name, model.xml().replace(replaced, by), rule, element));
  }
}
