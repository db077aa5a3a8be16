package dev.parley.flow.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is drawn can be drawn: each shape and line is of an element and has its place. */
final class Drawing implements Rule {
  private static final Saying UNPLACED = Saying.of("The diagram does not say where something is.");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var ids = flow.all().map(XmlElement::id).collect(Collectors.toSet());
    flow.all()
        .filter(element -> element.name().matches("bpmndi:BPMN(Plane|Shape|Edge)"))
        .forEach(drawn -> checkReference(drawn, ids, findings));
    flow.all("bpmndi:BPMNDiagram")
        .forEach(diagram -> requireCount(diagram, "bpmndi:BPMNPlane", 1, 1, findings));
    flow.all("bpmndi:BPMNShape").forEach(shape -> requireCount(shape, "dc:Bounds", 1, 1, findings));
    flow.all("bpmndi:BPMNEdge")
        .forEach(line -> requireCount(line, "di:waypoint", 2, Integer.MAX_VALUE, findings));
    flow.all("dc:Bounds")
        .forEach(bounds -> requireNumbers(bounds, List.of("x", "y", "width", "height"), findings));
    flow.all("di:waypoint").forEach(point -> requireNumbers(point, List.of("x", "y"), findings));
  }

  private static void checkReference(XmlElement drawn, Set<String> ids, Findings findings) {
    var reference = drawn.attributeOrEmpty("bpmnElement");
    if (reference.isEmpty() || !ids.contains(reference)) {
      findings.add(
          drawn,
          "reference",
          Saying.of("The diagram draws ‘%s’, which is not there.", Words.shortened(reference)));
    }
  }

  private static void requireCount(
      XmlElement drawn, String part, int least, int most, Findings findings) {
    var count = drawn.children(part).count();
    if (count < least || count > most) {
      findings.add(drawn, "drawing", UNPLACED);
    }
  }

  private static void requireNumbers(XmlElement place, List<String> names, Findings findings) {
    if (!names.stream().allMatch(name -> NUMBER.matcher(place.attributeOrEmpty(name)).matches())) {
      findings.add(place, "drawing", UNPLACED);
    }
  }
}
