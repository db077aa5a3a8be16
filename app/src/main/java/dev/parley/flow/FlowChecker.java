package dev.parley.flow;

import dev.parley.flow.check.CheckedFlow;
import dev.parley.flow.check.SafeFlowCheck;
import org.springframework.stereotype.Service;

/**
 * Checks models with the queues, agents, webhooks, bots and forms that exist now; stores nothing.
 */
@Service
public class FlowChecker {
  private final FlowTargets targets;

  FlowChecker(FlowTargets targets) {
    this.targets = targets;
  }

  /** What is wrong with the model. */
  public FlowCheck check(String xml) {
    return FlowCheck.of(safeFlows().check(xml).findings());
  }

  /** As {@link #check(String)}, for a model that must be the flow with this key. */
  CheckedFlow check(String xml, String key) {
    return safeFlows().check(xml).requireKey(key);
  }

  CheckedFlow check(byte[] file) {
    return safeFlows().check(file);
  }

  private SafeFlowCheck safeFlows() {
    return new SafeFlowCheck(targets.known());
  }
}
