package dev.parley.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes models of routing flows for tests, step by step; good unless told otherwise. */
public final class FlowXml {
  private static final String NAMESPACES =
      """
      xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
      xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
      xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
      xmlns:modeler="http://camunda.org/schema/modeler/1.0" """;

  private final String key;
  private final List<String> steps = new ArrayList<>();
  private final Map<String, String> around = new TreeMap<>();
  private String process = "isExecutable=\"true\" camunda:historyTimeToLive=\"P90D\"";
  private String outside = "";
  private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private FlowXml(String key) {
    this.key = key;
  }

  public static FlowXml flow(String key) {
    return new FlowXml(key);
  }

  /** Start, one offer to a queue, end. */
  public static FlowXml offer(String key, String queue) {
    return flow(key)
        .start("Offer")
        .offer("Offer", queue, "${queueTimeout}")
        .sequence("Offer", "End")
        .end("End");
  }

  public FlowXml start(String next) {
    return add("<bpmn:startEvent id=\"Start\" name=\"Routing started\" />").sequence("Start", next);
  }

  public FlowXml end(String id) {
    return add("<bpmn:endEvent id=\"%s\" />".formatted(id));
  }

  public FlowXml offer(String id, String queue, String timeout) {
    return add(offerXml(id, queue, timeout));
  }

  public static String offerXml(String id, String queue, String timeout) {
    return """
    <bpmn:callActivity id="%s" name="Offer to queue" calledElement="offer-to-queue">
      <bpmn:extensionElements>
        <camunda:in businessKey="#{execution.processBusinessKey}" />
        <camunda:in sourceExpression="%s" target="queueId" />
        <camunda:in sourceExpression="%s" target="queueTimeout" />
        <camunda:out source="outcome" target="outcome" />
      </bpmn:extensionElements>
    </bpmn:callActivity>
    """
        .formatted(id, queue, timeout);
  }

  public FlowXml agentOffer(String id, String agent, String timeout) {
    return add(
        """
        <bpmn:callActivity id="%s" name="Offer to agent" calledElement="offer-to-agent">
          <bpmn:extensionElements>
            <camunda:in businessKey="#{execution.processBusinessKey}" />
            <camunda:in sourceExpression="%s" target="agentId" />
            <camunda:in sourceExpression="%s" target="offerTimeout" />
            <camunda:out source="outcome" target="outcome" />
          </bpmn:extensionElements>
        </bpmn:callActivity>
        """
            .formatted(id, agent, timeout));
  }

  /** Asks another system. */
  public FlowXml webhook(String id, String webhook) {
    return add(
        """
        <bpmn:callActivity id="%s" name="Ask" calledElement="call-webhook">
          <bpmn:extensionElements>
            <camunda:in businessKey="#{execution.processBusinessKey}" />
            <camunda:in sourceExpression="%s" target="webhook" />
            <camunda:in sourceExpression="PT2M" target="answerTimeLimit" />
            <camunda:out source="webhookOutcome" target="webhookOutcome" />
          </bpmn:extensionElements>
        </bpmn:callActivity>
        """
            .formatted(id, webhook));
  }

  public FlowXml bot(String id, String bot, String limit) {
    return add(
        """
        <bpmn:callActivity id="%s" name="Hand to bot" calledElement="hand-to-bot">
          <bpmn:extensionElements>
            <camunda:in businessKey="#{execution.processBusinessKey}" />
            <camunda:in sourceExpression="%s" target="bot" />
            <camunda:in sourceExpression="%s" target="botTimeLimit" />
            <camunda:out source="botOutcome" target="botOutcome" />
          </bpmn:extensionElements>
        </bpmn:callActivity>
        """
            .formatted(id, bot, limit));
  }

  public FlowXml form(String id, String form, String field, String limit) {
    return add(
        """
        <bpmn:callActivity id="%s" name="Ask a form" calledElement="ask-form">
          <bpmn:extensionElements>
            <camunda:in businessKey="#{execution.processBusinessKey}" />
            <camunda:in sourceExpression="%s" target="form" />
            <camunda:in sourceExpression="%s" target="formField" />
            <camunda:in sourceExpression="%s" target="formTimeLimit" />
            <camunda:out source="formOutcome" target="formOutcome" />
            <camunda:out source="formAnswer" target="formAnswer" />
          </bpmn:extensionElements>
        </bpmn:callActivity>
        """
            .formatted(id, form, field, limit));
  }

  public FlowXml pause(String id, String duration) {
    return add(
        """
        <bpmn:intermediateCatchEvent id="%1$s" name="Pause over">
          <bpmn:timerEventDefinition id="%1$s_timer">
            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">%2$s</bpmn:timeDuration>
          </bpmn:timerEventDefinition>
        </bpmn:intermediateCatchEvent>
        """
            .formatted(id, duration));
  }

  /**
   * A routing task.
   *
   * @param delegate its delegate expression
   * @param properties as {@code name=value}
   */
  public FlowXml task(String id, String delegate, String... properties) {
    var told = new StringBuilder();
    for (var property : properties) {
      var at = property.indexOf('=');
      told.append(
          "<camunda:property name=\"%s\" value=\"%s\" />"
              .formatted(property.substring(0, at), property.substring(at + 1)));
    }
    return add(
        """
        <bpmn:serviceTask id="%s" name="Do it" camunda:delegateExpression="%s">
          <bpmn:extensionElements><camunda:properties>%s</camunda:properties></bpmn:extensionElements>
        </bpmn:serviceTask>
        """
            .formatted(id, delegate, told));
  }

  /** Asks whether the chat was accepted; the default way is the other one. */
  public FlowXml question(String id, String ifAccepted, String otherwise) {
    return gateway(id, otherwise)
        .sequence(id, otherwise)
        .condition(id, ifAccepted, "${outcome == 'accepted'}");
  }

  public FlowXml gateway(String id, String defaultTarget) {
    return add(
        "<bpmn:exclusiveGateway id=\"%s\" name=\"Accepted?\" default=\"%s\" />"
            .formatted(id, sequenceId(id, defaultTarget)));
  }

  public FlowXml sequence(String from, String to) {
    return add(
        "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />"
            .formatted(sequenceId(from, to), from, to));
  }

  public FlowXml condition(String from, String to, String expression) {
    return add(
        """
        <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="%s">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        """
            .formatted(sequenceId(from, to), from, to, expression));
  }

  /** Anything in the process. */
  public FlowXml add(String xml) {
    steps.add(xml);
    return this;
  }

  /** Anything beside the process. */
  public FlowXml outside(String xml) {
    outside += xml;
    return this;
  }

  public FlowXml process(String attributes) {
    process = attributes;
    return this;
  }

  public FlowXml prolog(String before) {
    prolog = before;
    return this;
  }

  public FlowXml root(String attribute, String value) {
    around.put(attribute, value);
    return this;
  }

  public static String sequenceId(String from, String to) {
    return from + "_to_" + to;
  }

  public String xml() {
    var attributes = new StringBuilder();
    around.forEach((name, value) -> attributes.append(" %s=\"%s\"".formatted(name, value)));
    return "%s<bpmn:definitions %s id=\"Definitions\" targetNamespace=\"http://bpmn.io/schema/bpmn\"%s>\n"
            .formatted(prolog, NAMESPACES, attributes)
        + "<bpmn:process id=\"%s\" name=\"Test flow\" %s>\n".formatted(key, process)
        + String.join("\n", steps)
        + "\n</bpmn:process>\n"
        + outside
        + "</bpmn:definitions>\n";
  }
}
