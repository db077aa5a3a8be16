package dev.parley.offer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Record missed offers". */
@Component
class RecordMissedOffersDelegate implements JavaDelegate {
  private final OfferService offers;

  RecordMissedOffersDelegate(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    offers.timeOut(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
