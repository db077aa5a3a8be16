package dev.parley.interaction.process;

import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** User task "Handle conversation", created: assigns it and opens the chat on both sides. */
@Component
class ConversationTaskListener implements TaskListener {
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;

  ConversationTaskListener(InteractionService interactions, InteractionAnnouncer announcer) {
    this.interactions = interactions;
    this.announcer = announcer;
  }

  @Override
  public void notify(DelegateTask task) {
    var id = InteractionId.ofBusinessKey(task.getExecution().getProcessBusinessKey());
    var agent = interactions.conversationOpened(id, task.getId());
    task.setAssignee(agent.value().toString());
    announcer.announce(id);
  }
}
