package dev.parley.offer.process;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "End open offers". */
@Component
class EndOpenOffersDelegate implements JavaDelegate {
  private final OfferService offers;

  EndOpenOffersDelegate(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    offers.queueTimeOver(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
