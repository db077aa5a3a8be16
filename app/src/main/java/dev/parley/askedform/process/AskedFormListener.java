package dev.parley.askedform.process;

import dev.parley.askedform.AskedForms;
import dev.parley.interaction.InteractionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** User task "Fill in form", left: filled in, by its time limit, or because the chat went on. */
@Component
class AskedFormListener implements ExecutionListener {
  private final AskedForms asked;

  AskedFormListener(AskedForms asked) {
    this.asked = asked;
  }

  @Override
  public void notify(DelegateExecution execution) {
    asked.end(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
