package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.StepProperty;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Close with disposition" of routing flows. */
@Component
class CloseWithDispositionDelegate implements JavaDelegate {
  private final InteractionService interactions;

  CloseWithDispositionDelegate(InteractionService interactions) {
    this.interactions = interactions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    interactions.closeByFlow(
        InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
        StepProperty.DISPOSITION.get(execution).strip());
  }
}
