package dev.parley.flow.check;

/** A flow begins in one place, when a chat comes; ends and in-between events do nothing more. */
final class OneStart implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var starts = flow.steps("bpmn:startEvent").toList();
    if (starts.isEmpty()) {
      flow.processes()
          .forEach(process -> findings.add(process, "one-start", "The flow has no start event."));
    }
    starts.stream()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    second,
                    "one-start",
                    second.described() + " is one too many: a flow starts in one place."));
    starts.forEach(
        start -> {
          if (flow.flows().stream().anyMatch(sequence -> leadsTo(sequence, start))) {
            findings.add(start, "one-start", start.described() + " must not be led to.");
          }
        });
  }

  private static boolean leadsTo(XmlElement sequence, XmlElement step) {
    return sequence.attributeOrEmpty("targetRef").equals(step.id());
  }
}
