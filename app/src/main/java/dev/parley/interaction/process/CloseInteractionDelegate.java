package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Close interaction": what nobody has closed ends as unmanaged. */
@Component
class CloseInteractionDelegate implements JavaDelegate {
  private final InteractionService interactions;

  CloseInteractionDelegate(InteractionService interactions) {
    this.interactions = interactions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    interactions.closeByProcess(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
