package dev.parley.flow.check;

/** A flow begins in one place, when a chat comes; ends and in-between events do nothing more. */
final class OneStart implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var starts = flow.steps("bpmn:startEvent").toList();
    if (starts.isEmpty()) {
      flow.processes()
          .forEach(
              process ->
                  findings.add(process, "one-start", Saying.of("The flow has no start event.")));
    }
    starts.stream()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    second,
                    "one-start",
                    Saying.of(
                        "%s is one too many: a flow starts in one place.", second.described())));
    starts.forEach(
        start -> {
          if (flow.flows().stream().anyMatch(sequence -> leadsTo(sequence, start))) {
            findings.add(
                start, "one-start", Saying.of("%s must not be led to.", start.described()));
          }
        });
  }

  private static boolean leadsTo(XmlElement sequence, XmlElement step) {
    return sequence.attributeOrEmpty("targetRef").equals(step.id());
  }
}
