package dev.parley.flow.check;

import java.util.HashSet;
import java.util.Set;

/** Every step can be reached from the start: what was cut off would be missed by every chat. */
final class Reachable implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var starts = flow.steps("bpmn:startEvent").toList();
    if (starts.isEmpty()) {
      return; // said with the other rules of the start
    }
    var reached = new HashSet<>(starts);
    starts.forEach(start -> reached.addAll(after(flow, start)));
    flow.steps()
        .filter(step -> Vocabulary.of(step.name()) != null)
        .filter(step -> !reached.contains(step))
        .forEach(
            step ->
                findings.add(
                    step,
                    "unreachable",
                    Saying.of(
                        "%s cannot be reached from the start: connect it, or delete it.",
                        step.described())));
  }

  private static Set<XmlElement> after(FlowDiagram flow, XmlElement start) {
    var steps = new HashSet<XmlElement>();
    flow.reach(start, way -> true, step -> true)
        .forEach(way -> flow.target(way).ifPresent(steps::add));
    return steps;
  }
}
