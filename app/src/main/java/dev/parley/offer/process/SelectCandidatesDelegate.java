package dev.parley.offer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.CandidateSelector;
import dev.parley.process.OfferToQueue;
import dev.parley.queue.QueueId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Select candidates". */
@Component
class SelectCandidatesDelegate implements JavaDelegate {
  private final CandidateSelector selector;

  SelectCandidatesDelegate(CandidateSelector selector) {
    this.selector = selector;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var selected =
        selector.select(
            InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
            new QueueId(OfferToQueue.QUEUE_ID.get(execution)),
            CallingStep.of(execution));
    OfferToQueue.SELECTION.set(execution, selected.outcome());
    switch (selected.outcome()) {
      case EXHAUSTED -> OfferToQueue.ROUND_PAUSE.set(execution, selected.roundPause());
      case REFUSED -> OfferToQueue.OUTCOME.set(execution, selected.refusal());
      case FOUND, NONE -> {}
    }
  }
}
