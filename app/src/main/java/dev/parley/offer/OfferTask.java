package dev.parley.offer;

import dev.parley.process.Outcome;
import org.springframework.stereotype.Component;

/**
 * The task "Offer interaction" behind a chat's offers. It stands as long as somebody can be asked;
 * only when it is accepted, or nobody is left, does the process move on.
 */
@Component
class OfferTask {
  private final OfferRepository offers;
  private final CandidateSelector selector;
  private final OfferProcessGateway process;
  private final OfferAnnouncer announcer;

  OfferTask(
      OfferRepository offers,
      CandidateSelector selector,
      OfferProcessGateway process,
      OfferAnnouncer announcer) {
    this.offers = offers;
    this.selector = selector;
    this.process = process;
    this.announcer = announcer;
  }

  void accepted(Offer offer) {
    process.complete(offer, Outcome.ACCEPTED);
  }

  /** One offer has ended otherwise; if none is left, others are asked or the task is over. */
  void refused(Offer offer, Outcome outcome) {
    if (offers.anyPending(offer.interaction())) {
      return;
    }
    var next = selector.selectNext(offer);
    if (next.isEmpty()) {
      process.complete(offer, outcome);
    } else {
      announcer.opened(offer.interaction(), next);
    }
  }
}
