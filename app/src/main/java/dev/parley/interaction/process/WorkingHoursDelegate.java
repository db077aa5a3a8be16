package dev.parley.interaction.process;

import dev.parley.interaction.ChatAdmission;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.RoutingTask;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Check working hours": whether those of the chat's website are now. */
@Component
class WorkingHoursDelegate implements JavaDelegate {
  private final InteractionService interactions;
  private final ChatAdmission admission;

  WorkingHoursDelegate(InteractionService interactions, ChatAdmission admission) {
    this.interactions = interactions;
    this.admission = admission;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = InteractionId.ofBusinessKey(execution.getProcessBusinessKey());
    var website = interactions.get(id).websiteKey();
    RoutingTask.OPEN.set(execution, admission.isServed(website));
  }
}
