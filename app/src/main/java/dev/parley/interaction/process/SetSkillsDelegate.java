package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionLabels;
import dev.parley.process.SkillList;
import dev.parley.process.StepProperty;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Set skills" of routing flows. */
@Component
class SetSkillsDelegate implements JavaDelegate {
  private final InteractionLabels labels;

  SetSkillsDelegate(InteractionLabels labels) {
    this.labels = labels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var interaction = InteractionId.ofBusinessKey(execution.getProcessBusinessKey());
    labels.setSkills(
        interaction, SkillList.parse(StepProperty.SKILLS.get(execution)).orElseThrow());
  }
}
