package dev.parley.transfer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.process.ChatInteraction;
import dev.parley.transfer.TransferOutcomes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Return interaction to sender". */
@Component
class ReturnTransferDelegate implements JavaDelegate {
  private final TransferOutcomes outcomes;

  ReturnTransferDelegate(TransferOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    outcomes.notAccepted(
        InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
        ChatInteraction.TRANSFER_OUTCOME.get(execution));
  }
}
