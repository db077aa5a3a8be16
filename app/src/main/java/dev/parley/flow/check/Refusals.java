package dev.parley.flow.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why the better known of the refused elements and attributes are refused. */
final class Refusals {
  static final Saying NOTHING_BEHIND =
      Saying.of("nothing is behind it, choose one of the templates");

  private static final Map<String, Refusal> ELEMENTS = new HashMap<>();
  private static final Map<String, Refusal> ATTRIBUTES = new HashMap<>();

  static {
    elements();
    extensions();
    attributes();
  }

  /** The rule and the end of the sentence. */
  record Refusal(String rule, Saying reason) {}

  private Refusals() {}

  static Refusal ofElement(String name) {
    var known = ELEMENTS.get(name);
    if (known != null) {
      return known;
    }
    return name.endsWith("EventDefinition")
        ? new Refusal("event", Saying.of("flows wait for nothing but time and the agents' answers"))
        : new Refusal("element", Saying.of("it is not among the elements that flows may hold"));
  }

  static Refusal ofAttribute(String name) {
    return ATTRIBUTES.getOrDefault(
        name,
        new Refusal("attribute", Saying.of("it is not among the attributes that flows may have")));
  }

  /** Refused wherever it is, also on an element that is refused itself. */
  static boolean isKnownAttribute(String name) {
    return ATTRIBUTES.containsKey(name);
  }

  private static void elements() {
    put(
        ELEMENTS,
        "script",
        Saying.of("flows must not run scripts"),
        "bpmn:scriptTask",
        "bpmn:script");
    put(
        ELEMENTS,
        "task",
        NOTHING_BEHIND,
        "bpmn:task",
        "bpmn:manualTask",
        "bpmn:userTask",
        "bpmn:sendTask",
        "bpmn:receiveTask",
        "bpmn:businessRuleTask",
        "bpmn:globalScriptTask");
    put(
        ELEMENTS,
        "parallel",
        Saying.of("a chat takes one way at a time, use exclusive gateways"),
        "bpmn:parallelGateway",
        "bpmn:inclusiveGateway",
        "bpmn:complexGateway",
        "bpmn:eventBasedGateway");
    put(
        ELEMENTS,
        "sub-process",
        Saying.of("draw all steps on one level"),
        "bpmn:subProcess",
        "bpmn:transaction",
        "bpmn:adHocSubProcess");
    put(
        ELEMENTS,
        "boundary-event",
        Saying.of("offers would stay open with the agents, give the offer a longest wait instead"),
        "bpmn:boundaryEvent");
    put(
        ELEMENTS,
        "repetition",
        Saying.of("a step happens once, draw a loop with a wait in it"),
        "bpmn:multiInstanceLoopCharacteristics",
        "bpmn:standardLoopCharacteristics");
    put(
        ELEMENTS,
        "timer",
        Saying.of("a wait is a duration such as PT5M"),
        "bpmn:timeDate",
        "bpmn:timeCycle");
  }

  private static void extensions() {
    put(
        ELEMENTS,
        "listener",
        Saying.of("flows must not call code"),
        "camunda:executionListener",
        "camunda:taskListener");
    put(
        ELEMENTS,
        "connector",
        Saying.of("flows must not call other systems"),
        "camunda:connector",
        "camunda:connectorId");
    put(ELEMENTS, "script", Saying.of("flows must not run scripts"), "camunda:script");
    put(
        ELEMENTS,
        "field-injection",
        Saying.of("flows must not configure code"),
        "camunda:field",
        "camunda:string",
        "camunda:expression");
    put(
        ELEMENTS,
        "input-output",
        Saying.of("flows pass on nothing but what the templates ask for"),
        "camunda:inputOutput",
        "camunda:inputParameter",
        "camunda:outputParameter",
        "camunda:list",
        "camunda:map",
        "camunda:entry",
        "camunda:value");
  }

  private static void attributes() {
    put(
        ATTRIBUTES,
        "code",
        Saying.of("flows must not call code"),
        "camunda:class",
        "camunda:delegateExpression",
        "camunda:expression",
        "camunda:type",
        "camunda:topic",
        "camunda:taskListener",
        "camunda:variableMappingClass",
        "camunda:variableMappingDelegateExpression");
    put(
        ATTRIBUTES,
        "script",
        Saying.of("flows must not run scripts"),
        "scriptFormat",
        "language",
        "expressionLanguage",
        "camunda:resource");
    put(
        ATTRIBUTES,
        "external-schema",
        Saying.of("flows must not point to files elsewhere"),
        "xsi:schemaLocation",
        "xsi:noNamespaceSchemaLocation");
    put(
        ATTRIBUTES,
        "asynchronous",
        Saying.of("a chat goes on at once, until it waits"),
        "camunda:asyncBefore",
        "camunda:asyncAfter",
        "camunda:async",
        "camunda:exclusive",
        "camunda:jobPriority",
        "camunda:taskPriority");
  }

  private static void put(Map<String, Refusal> into, String rule, Saying reason, String... names) {
    List.of(names).forEach(name -> into.put(name, new Refusal(rule, reason)));
  }
}
