package dev.parley.offer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** User task "Offer interaction", created: the agents who are asked become its candidates. */
@Component
class OfferTaskListener implements TaskListener {
  private final OfferService offers;

  OfferTaskListener(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public void notify(DelegateTask task) {
    var interaction = InteractionId.ofBusinessKey(task.getExecution().getProcessBusinessKey());
    offers
        .open(interaction, task.getId())
        .forEach(agent -> task.addCandidateUser(agent.value().toString()));
  }
}
