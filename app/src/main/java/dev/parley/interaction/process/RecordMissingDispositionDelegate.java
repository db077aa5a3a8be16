package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WrapUpService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Record missing disposition". */
@Component
class RecordMissingDispositionDelegate implements JavaDelegate {
  private final WrapUpService wrapUps;

  RecordMissingDispositionDelegate(WrapUpService wrapUps) {
    this.wrapUps = wrapUps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    wrapUps.dispositionMissing(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
