package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;

/** By which rule somebody was asked. */
@Schema(name = "DecisionRule", enumAsRef = true)
public enum Rule {
  /** The queue's strategy chose. */
  STRATEGY,
  /** The customer knows the agent. */
  PREFERRED_AGENT,
  /** The flow or a transfer names the agent. */
  NAMED_AGENT
}
