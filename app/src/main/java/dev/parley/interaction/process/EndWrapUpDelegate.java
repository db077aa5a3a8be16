package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WrapUpService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "End wrap-up". */
@Component
class EndWrapUpDelegate implements JavaDelegate {
  private final WrapUpService wrapUps;

  EndWrapUpDelegate(WrapUpService wrapUps) {
    this.wrapUps = wrapUps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    wrapUps.ended(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
