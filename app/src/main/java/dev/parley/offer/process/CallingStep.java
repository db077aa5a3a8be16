package dev.parley.offer.process;

import dev.parley.offer.AskingStep;
import dev.parley.process.Models;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The element that called the running process. */
final class CallingStep {
  private CallingStep() {}

  static AskingStep of(DelegateExecution execution) {
    var caller = execution.getProcessInstance().getSuperExecution();
    return caller == null ? AskingStep.UNKNOWN : stepOf(caller.getBpmnModelElementInstance());
  }

  private static AskingStep stepOf(FlowElement element) {
    return new AskingStep(flowOf(element), element.getName());
  }

  /** The name of the process around the element, unless it is one of the product. */
  private static @Nullable String flowOf(ModelElementInstance element) {
    if (element instanceof Process process) {
      return Models.PRODUCT.contains(process.getId()) ? null : process.getName();
    }
    return flowOf(element.getParentElement());
  }
}
