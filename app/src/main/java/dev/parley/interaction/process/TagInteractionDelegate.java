package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionLabels;
import dev.parley.process.StepProperty;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Tag" of routing flows. */
@Component
class TagInteractionDelegate implements JavaDelegate {
  private final InteractionLabels labels;

  TagInteractionDelegate(InteractionLabels labels) {
    this.labels = labels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var interaction = InteractionId.ofBusinessKey(execution.getProcessBusinessKey());
    labels.tag(interaction, StepProperty.TAG.get(execution).strip());
  }
}
