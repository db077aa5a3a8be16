package dev.parley.askedform.process;

import dev.parley.form.Forms;
import dev.parley.process.AskForm;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Look up form": a flow may be older than the forms that are there now. */
@Component
class LookUpFormDelegate implements JavaDelegate {
  /** A flow that asks again and again must come to rest. */
  private static final Duration REST = Duration.ofSeconds(1);

  private final Forms forms;

  LookUpFormDelegate(Forms forms) {
    this.forms = forms;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (forms.findAsked(AskForm.FORM.get(execution)).isEmpty()) {
      AskForm.REST.set(execution, REST);
      throw new BpmnError(AskForm.unknown());
    }
  }
}
