package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionLabels;
import dev.parley.process.StepProperty;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Set priority" of routing flows. */
@Component
class SetPriorityDelegate implements JavaDelegate {
  private final InteractionLabels labels;

  SetPriorityDelegate(InteractionLabels labels) {
    this.labels = labels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var interaction = InteractionId.ofBusinessKey(execution.getProcessBusinessKey());
    labels.setPriority(interaction, Integer.parseInt(StepProperty.PRIORITY.get(execution)));
  }
}
