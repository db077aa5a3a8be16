package dev.parley.flow.check;

import dev.parley.process.RoutingTask;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The model as steps and the sequence flows between them. */
final class FlowDiagram {
  private static final Set<String> NO_STEPS =
      Set.of(
          "bpmn:sequenceFlow",
          "bpmn:laneSet",
          "bpmn:documentation",
          "bpmn:extensionElements",
          "bpmn:textAnnotation",
          "bpmn:association",
          "bpmn:group",
          "bpmn:dataObject",
          "bpmn:dataObjectReference",
          "bpmn:dataStoreReference",
          "bpmn:ioSpecification",
          "bpmn:property");

  private final XmlElement root;
  private final List<XmlElement> processes;
  private final Map<String, XmlElement> steps = new LinkedHashMap<>();
  private final List<XmlElement> flows;
  private final Map<String, List<XmlElement>> outgoing;

  FlowDiagram(XmlElement root) {
    this.root = root;
    this.processes = root.children("bpmn:process").toList();
    inProcess()
        .filter(child -> child.name().startsWith("bpmn:") && !NO_STEPS.contains(child.name()))
        .forEach(step -> steps.putIfAbsent(step.id(), step));
    this.flows = inProcess().filter(child -> child.is("bpmn:sequenceFlow")).toList();
    this.outgoing =
        flows.stream().collect(Collectors.groupingBy(flow -> flow.attributeOrEmpty("sourceRef")));
  }

  private Stream<XmlElement> inProcess() {
    return processes.stream().flatMap(process -> process.children().stream());
  }

  XmlElement root() {
    return root;
  }

  List<XmlElement> processes() {
    return processes;
  }

  Stream<XmlElement> all() {
    return root.all();
  }

  Stream<XmlElement> all(String name) {
    return root.all().filter(element -> element.is(name));
  }

  Stream<XmlElement> steps() {
    return steps.values().stream();
  }

  Stream<XmlElement> steps(String name) {
    return steps().filter(step -> step.is(name));
  }

  Optional<XmlElement> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  List<XmlElement> flows() {
    return flows;
  }

  /** The sequence flows that leave a step. */
  List<XmlElement> outgoing(XmlElement step) {
    return outgoing.getOrDefault(step.id(), List.of());
  }

  Optional<XmlElement> target(XmlElement flow) {
    return step(flow.attributeOrEmpty("targetRef"));
  }

  /** Whether a chat rests there, so that the engine stores it and lets go. */
  static boolean waits(XmlElement step) {
    return step.is("bpmn:callActivity") || step.is("bpmn:intermediateCatchEvent");
  }

  /** What a service task does; empty for every other step, and for what no flow may do. */
  static Optional<RoutingTask> task(XmlElement step) {
    return step.is("bpmn:serviceTask")
        ? RoutingTask.of(step.attributeOrEmpty("camunda:delegateExpression"))
        : Optional.empty();
  }

  /** Whether the chat is over there. */
  static boolean closes(XmlElement step) {
    return task(step).filter(RoutingTask.CLOSE_WITH_DISPOSITION::equals).isPresent();
  }

  /**
   * The sequence flows that a chat can take from a step on, as long as it goes through steps where
   * it may go on.
   */
  Set<XmlElement> reach(
      XmlElement from, Predicate<XmlElement> takes, Predicate<XmlElement> goesOnAfter) {
    var reached = new HashSet<XmlElement>();
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (var flow : outgoing(open.pop())) {
        if (takes.test(flow) && reached.add(flow)) {
          target(flow).filter(goesOnAfter).ifPresent(open::push);
        }
      }
    }
    return reached;
  }
}
