package dev.parley.flow.check;

/** One thing that a flow must keep to; says everything that is against it. */
interface Rule {
  void check(FlowDiagram flow, Findings findings);
}
