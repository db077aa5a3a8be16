package dev.parley.offer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** The element of the flow that called the running process. */
final class CallingStep {
  private CallingStep() {}

  /** Its name; null if nothing called it or it has none. */
  static @Nullable String nameFor(DelegateExecution execution) {
    var caller = execution.getProcessInstance().getSuperExecution();
    return caller == null ? null : caller.getBpmnModelElementInstance().getName();
  }
}
