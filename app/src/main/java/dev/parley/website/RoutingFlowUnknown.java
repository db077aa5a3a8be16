package dev.parley.website;

import dev.parley.platform.problem.Invalid;

/** The engine holds no routing flow of this key. */
public class RoutingFlowUnknown extends Invalid {
  RoutingFlowUnknown() {
    super("routing-flow-unknown", "Routing flow unknown", "There is no such routing flow.");
  }
}
