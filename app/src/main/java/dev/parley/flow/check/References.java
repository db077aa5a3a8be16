package dev.parley.flow.check;

import java.util.Set;
import java.util.stream.Collectors;

/** What refers to something refers to something that is there. */
final class References implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.flows().forEach(sequence -> checkEnds(flow, sequence, findings));
    var ids = flow.all().map(XmlElement::id).collect(Collectors.toSet());
    flow.all("bpmn:participant").forEach(pool -> checkPool(flow, pool, findings));
    flow.all("bpmn:flowNodeRef").forEach(reference -> checkLane(ids, reference, findings));
    flow.all("bpmn:association")
        .filter(
            line ->
                !ids.contains(line.attributeOrEmpty("sourceRef"))
                    || !ids.contains(line.attributeOrEmpty("targetRef")))
        .forEach(
            line ->
                findings.add(
                    line,
                    "reference",
                    Saying.of("An association leads to nothing that is there.")));
  }

  private static void checkEnds(FlowDiagram flow, XmlElement sequence, Findings findings) {
    if (flow.step(sequence.attributeOrEmpty("sourceRef")).isEmpty()
        || flow.target(sequence).isEmpty()) {
      findings.add(
          sequence,
          "reference",
          Saying.of("%s must lead from one step to another.", sequence.described()));
    }
  }

  private static void checkPool(FlowDiagram flow, XmlElement pool, Findings findings) {
    var process = pool.attribute("processRef");
    if (process != null
        && flow.processes().stream().noneMatch(known -> known.id().equals(process))) {
      findings.add(
          pool, "reference", Saying.of("%s must hold the flow's process.", pool.described()));
    }
  }

  private static void checkLane(Set<String> ids, XmlElement reference, Findings findings) {
    if (!ids.contains(reference.text())) {
      findings.add(
          reference,
          "reference",
          Saying.of("The lane holds ‘%s’, which is not there.", Words.shortened(reference.text())));
    }
  }
}
