package dev.parley.offer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * User task "Offer interaction", created: the queue becomes its candidate group, or the agent who
 * was named its candidate. Whom of the queue the chat is offered changes while the task stands.
 */
@Component
class OfferTaskListener implements TaskListener {
  private final OfferService offers;

  OfferTaskListener(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public void notify(DelegateTask task) {
    var interaction = InteractionId.ofBusinessKey(task.getExecution().getProcessBusinessKey());
    var asked = offers.open(interaction, task.getId());
    if (asked.queue() == null) {
      asked.agents().forEach(agent -> task.addCandidateUser(agent.value().toString()));
    } else {
      task.addCandidateGroup(asked.queue().value().toString());
    }
  }
}
