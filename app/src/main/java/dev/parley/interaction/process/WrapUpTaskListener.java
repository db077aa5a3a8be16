package dev.parley.interaction.process;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WrapUpService;
import dev.parley.process.ChatInteraction;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** User task "Dispose interaction", created: assigns it and keeps the agent's capacity. */
@Component
class WrapUpTaskListener implements TaskListener {
  private final WrapUpService wrapUps;
  private final Clock clock;

  WrapUpTaskListener(WrapUpService wrapUps, Clock clock) {
    this.wrapUps = wrapUps;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    var execution = task.getExecution();
    var until = clock.instant().plus(ChatInteraction.WRAP_UP.get(execution));
    var id = InteractionId.ofBusinessKey(execution.getProcessBusinessKey());
    var agent = wrapUps.begin(id, task.getId(), until);
    task.setAssignee(agent.value().toString());
  }
}
