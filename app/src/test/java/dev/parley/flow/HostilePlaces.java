package dev.parley.flow;

import static dev.parley.flow.HostileExpressions.CODE;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes models with something in one place of one element, {@code Bad}, and collects them. */
final class HostilePlaces {
  /** Whole documents by the place. */
  static final Map<String, String> MODELS = new LinkedHashMap<>();

  static final String TASK = "<bpmn:userTask id=\"Bad\" name=\"Bad\" %s>%s</bpmn:userTask>";
  static final String SERVICE =
      "<bpmn:serviceTask id=\"Bad\" name=\"Bad\" %s>%s</bpmn:serviceTask>";
  static final String CALL = "<bpmn:callActivity id=\"Bad\" name=\"Bad\" %s>%s</bpmn:callActivity>";
  static final String NOTHING = "camunda:expression=\"${true}\"";

  private HostilePlaces() {}

  static FlowXml base() {
    return FlowXml.flow("hostile").start("Bad").sequence("Bad", "End").end("End");
  }

  static FlowXml withStart(String definition) {
    return FlowXml.flow("hostile")
        .add("<bpmn:startEvent id=\"Bad\">" + definition + "</bpmn:startEvent>")
        .sequence("Bad", "End")
        .end("End");
  }

  static void start(String name, String definition) {
    put(name, withStart(definition));
  }

  static void process(String name, String attribute) {
    put(
        name,
        base()
            .process("isExecutable=\"true\" camunda:historyTimeToLive=\"P90D\" " + attribute)
            .add(
                "<bpmn:serviceTask id=\"Bad\" camunda:asyncBefore=\"true\""
                    + (attribute.contains("taskPriority")
                        ? " camunda:type=\"external\" camunda:topic=\"t\" />"
                        : " camunda:expression=\"${true}\" />")));
  }

  static void step(String name, String template, String attributes, String content) {
    put(name, base().add(step(template, attributes, content)));
  }

  static String step(String template, String attributes, String content) {
    return template.formatted(attributes, content);
  }

  static void mapping(String name, String mapping) {
    step(name, CALL, "calledElement=\"callee\"", extension(mapping));
  }

  static void input(String name, String value) {
    step(
        name,
        SERVICE,
        NOTHING,
        extension(
            "<camunda:inputOutput><camunda:inputParameter name=\"i\">"
                + value
                + "</camunda:inputParameter></camunda:inputOutput>"));
  }

  static void repetition(String name, String attributes, String content) {
    step(
        name,
        SERVICE,
        NOTHING,
        "<bpmn:multiInstanceLoopCharacteristics "
            + attributes
            + ">"
            + content
            + "</bpmn:multiInstanceLoopCharacteristics>");
  }

  static void catching(String name, String definition) {
    put(
        name,
        base()
            .add(
                "<bpmn:intermediateCatchEvent id=\"Bad\">"
                    + definition
                    + "</bpmn:intermediateCatchEvent>"));
  }

  static String timer(String kind, String value) {
    return "<bpmn:timerEventDefinition><bpmn:%1$s>%2$s</bpmn:%1$s></bpmn:timerEventDefinition>"
        .formatted(kind, value);
  }

  static String resource(String kind) {
    return "<bpmn:%1$s><bpmn:resourceAssignmentExpression><bpmn:formalExpression>%2$s</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:%1$s>"
        .formatted(kind, CODE);
  }

  static String extension(String content) {
    return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
  }

  static void put(String name, FlowXml model) {
    MODELS.put(name, model.xml());
  }
}
