package dev.parley.flow.check;

/** A flow has no more steps and waits than a person can oversee. */
final class Size {
  static final int MOST_STEPS = 200;
  static final int MOST_WAITS = 50;

  private Size() {}

  static boolean isAllowed(FlowDiagram flow, Findings findings) {
    var waits = flow.steps().filter(FlowDiagram::waits).count();
    return isWithin(MOST_STEPS, flow.steps().count(), Saying.of("steps"), flow, findings)
        & isWithin(2 * MOST_STEPS, flow.flows().size(), Saying.of("sequence flows"), flow, findings)
        & isWithin(MOST_WAITS, waits, Saying.of("offers and waits"), flow, findings);
  }

  private static boolean isWithin(
      int most, long count, Saying what, FlowDiagram flow, Findings findings) {
    if (count > most) {
      findings.add(
          flow.root(),
          "too-large",
          Saying.of("The flow has %d %s; it may have %d.", count, what, most));
    }
    return count <= most;
  }
}
