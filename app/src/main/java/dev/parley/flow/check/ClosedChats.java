package dev.parley.flow.check;

/** A chat that the flow has closed is over: nothing more is done for it, and the flow ends. */
final class ClosedChats implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps().filter(FlowDiagram::closes).forEach(close -> check(flow, close, findings));
  }

  private static void check(FlowDiagram flow, XmlElement close, Findings findings) {
    flow.reach(close, way -> true, next -> !isDoing(next)).stream()
        .flatMap(way -> flow.target(way).stream())
        .filter(ClosedChats::isDoing)
        .distinct()
        .forEach(
            next ->
                findings.add(
                    next,
                    "after-close",
                    Saying.of(
                        "%s comes after %s, where the chat is closed: end the flow there.",
                        next.described(), close.described().asPart())));
  }

  private static boolean isDoing(XmlElement step) {
    return FlowDiagram.waits(step) || step.is("bpmn:serviceTask");
  }
}
