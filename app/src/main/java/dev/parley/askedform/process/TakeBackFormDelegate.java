package dev.parley.askedform.process;

import dev.parley.askedform.AskedForms;
import dev.parley.interaction.InteractionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Take back form": tells both sides that the time for it is over. */
@Component
class TakeBackFormDelegate implements JavaDelegate {
  private final AskedForms asked;

  TakeBackFormDelegate(AskedForms asked) {
    this.asked = asked;
  }

  @Override
  public void execute(DelegateExecution execution) {
    asked.takeBack(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
