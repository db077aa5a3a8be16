package dev.parley.flow.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a flow may hold, where, and with which attributes; all else is refused. What
 * makes a chat go on is at the top; below it is what only people and modelers read.
 */
final class Vocabulary {
  private static final List<String> BPMN_STEPS =
      List.of(
          "bpmn:startEvent",
          "bpmn:endEvent",
          "bpmn:exclusiveGateway",
          "bpmn:callActivity",
          "bpmn:serviceTask",
          "bpmn:intermediateCatchEvent",
          "bpmn:intermediateThrowEvent");

  private static final Map<String, Allowed> ELEMENTS = new HashMap<>();

  static {
    document();
    process();
    steps();
    notes();
    lanes();
    drawing();
  }

  /**
   * What an element may be.
   *
   * @param text whether it holds characters of its own
   */
  record Allowed(Set<String> parents, Set<String> attributes, boolean text) {}

  private Vocabulary() {}

  /** Null if no flow may hold the element. */
  static @Nullable Allowed of(String element) {
    return ELEMENTS.get(element);
  }

  private static void document() {
    allow("bpmn:definitions")
        .with("id", "name", "targetNamespace", "exporter", "exporterVersion")
        .with("modeler:executionPlatform", "modeler:executionPlatformVersion");
    allow("bpmn:documentation")
        .in(BPMN_STEPS)
        .in("bpmn:definitions", "bpmn:process", "bpmn:sequenceFlow", "bpmn:collaboration")
        .in("bpmn:participant", "bpmn:lane", "bpmn:textAnnotation", "bpmn:group")
        .in("bpmn:dataObjectReference", "bpmn:dataStoreReference", "bpmn:association")
        .with("id", "textFormat")
        .withText();
    allow("bpmn:extensionElements").in("bpmn:callActivity", "bpmn:serviceTask");
  }

  private static void process() {
    allow("bpmn:process")
        .in("bpmn:definitions")
        .with("id", "name", "isExecutable", "isClosed", "processType")
        .with("camunda:historyTimeToLive", "camunda:versionTag");
    allow("bpmn:sequenceFlow")
        .in("bpmn:process")
        .with("id", "name", "sourceRef", "targetRef")
        .withTemplate();
    allow("bpmn:conditionExpression").in("bpmn:sequenceFlow").with("id", "xsi:type").withText();
    allow("bpmn:incoming").in(BPMN_STEPS).withText();
    allow("bpmn:outgoing").in(BPMN_STEPS).withText();
  }

  private static void steps() {
    for (var step : BPMN_STEPS) {
      allow(step).in("bpmn:process").with("id", "name").withTemplate();
    }
    allow("bpmn:exclusiveGateway").with("default", "gatewayDirection");
    allow("bpmn:callActivity").with("calledElement", "camunda:calledElementBinding");
    allow("bpmn:serviceTask").with("camunda:delegateExpression");
    allow("bpmn:timerEventDefinition").in("bpmn:intermediateCatchEvent").with("id");
    allow("bpmn:timeDuration").in("bpmn:timerEventDefinition").with("id", "xsi:type").withText();
    allow("camunda:in")
        .in("bpmn:extensionElements")
        .with("businessKey", "source", "sourceExpression", "target");
    allow("camunda:out").in("bpmn:extensionElements").with("source", "target");
    allow("camunda:properties").in("bpmn:extensionElements");
    allow("camunda:property").in("camunda:properties").with("id", "name", "value");
  }

  private static void notes() {
    allow("bpmn:textAnnotation").in("bpmn:process", "bpmn:collaboration").with("id", "textFormat");
    allow("bpmn:text").in("bpmn:textAnnotation").withText();
    allow("bpmn:association")
        .in("bpmn:process", "bpmn:collaboration")
        .with("id", "sourceRef", "targetRef", "associationDirection");
    allow("bpmn:group")
        .in("bpmn:process", "bpmn:collaboration")
        .with("id", "name", "categoryValueRef");
    allow("bpmn:category").in("bpmn:definitions").with("id", "name");
    allow("bpmn:categoryValue").in("bpmn:category").with("id", "value");
    allow("bpmn:dataObject").in("bpmn:process").with("id", "name", "isCollection");
    allow("bpmn:dataObjectReference").in("bpmn:process").with("id", "name", "dataObjectRef");
    allow("bpmn:dataStoreReference").in("bpmn:process").with("id", "name");
  }

  private static void lanes() {
    allow("bpmn:collaboration").in("bpmn:definitions").with("id", "name", "isClosed");
    allow("bpmn:participant").in("bpmn:collaboration").with("id", "name", "processRef");
    allow("bpmn:laneSet").in("bpmn:process").with("id", "name");
    allow("bpmn:lane").in("bpmn:laneSet", "bpmn:childLaneSet").with("id", "name");
    allow("bpmn:childLaneSet").in("bpmn:lane").with("id", "name");
    allow("bpmn:flowNodeRef").in("bpmn:lane").withText();
  }

  private static void drawing() {
    allow("bpmndi:BPMNDiagram").in("bpmn:definitions").with("id", "name", "resolution");
    allow("bpmndi:BPMNPlane").in("bpmndi:BPMNDiagram").with("id", "bpmnElement");
    allow("bpmndi:BPMNShape")
        .in("bpmndi:BPMNPlane")
        .with("id", "bpmnElement", "isHorizontal", "isExpanded", "isMarkerVisible")
        .withColours();
    allow("bpmndi:BPMNEdge")
        .in("bpmndi:BPMNPlane")
        .with("id", "bpmnElement", "sourceElement", "targetElement")
        .withColours();
    allow("bpmndi:BPMNLabel")
        .in("bpmndi:BPMNShape", "bpmndi:BPMNEdge")
        .with("id", "labelStyle", "color:color");
    allow("bpmndi:BPMNLabelStyle").in("bpmndi:BPMNDiagram").with("id");
    allow("dc:Font")
        .in("bpmndi:BPMNLabelStyle")
        .with("name", "size", "isBold", "isItalic", "isUnderline", "isStrikeThrough");
    allow("dc:Bounds").in("bpmndi:BPMNShape", "bpmndi:BPMNLabel").with("x", "y", "width", "height");
    allow("di:waypoint").in("bpmndi:BPMNEdge").with("x", "y");
  }

  private static Entry allow(String element) {
    return new Entry(
        ELEMENTS.computeIfAbsent(
            element, unknown -> new Allowed(new HashSet<>(), new HashSet<>(), false)),
        element);
  }

  private record Entry(Allowed allowed, String element) {

    Entry in(String... parents) {
      return in(List.of(parents));
    }

    Entry in(List<String> parents) {
      allowed.parents().addAll(parents);
      return this;
    }

    Entry with(String... attributes) {
      allowed.attributes().addAll(List.of(attributes));
      return this;
    }

    Entry withTemplate() {
      return with(
          "camunda:modelerTemplate",
          "camunda:modelerTemplateVersion",
          "camunda:modelerTemplateIcon");
    }

    Entry withColours() {
      return with("bioc:stroke", "bioc:fill", "color:background-color", "color:border-color");
    }

    void withText() {
      ELEMENTS.put(element, new Allowed(allowed.parents(), allowed.attributes(), true));
    }
  }
}
