package dev.parley.askedform.process;

import dev.parley.askedform.AskedForm;
import dev.parley.askedform.AskedForms;
import dev.parley.interaction.InteractionId;
import dev.parley.process.AskForm;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** User task "Fill in form", created: puts the form before the customer. */
@Component
class FormTaskListener implements TaskListener {
  private final AskedForms asked;

  FormTaskListener(AskedForms asked) {
    this.asked = asked;
  }

  @Override
  public void notify(DelegateTask task) {
    var execution = task.getExecution();
    asked.ask(
        new AskedForm(
            UUID.randomUUID(),
            InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
            AskForm.FORM.get(execution),
            AskForm.FIELD.get(execution),
            step(execution),
            task.getId()));
  }

  /** The element of the flow that waits for this process; empty without a flow. */
  private static String step(DelegateExecution execution) {
    var caller = execution.getProcessInstance().getSuperExecution();
    return caller == null ? "" : caller.getCurrentActivityId();
  }
}
