package dev.parley.transfer;

import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.TransferState;
import dev.parley.interaction.WaitingLine;
import dev.parley.offer.OfferService;
import dev.parley.offer.RescindReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends a pending transfer, whatever the cause; the caller holds the interaction's lock. */
@Component
class TransferEnds {
  private static final Logger log = LoggerFactory.getLogger(TransferEnds.class);

  private final TransferRepository transfers;
  private final OfferService offers;
  private final WaitingLine line;
  private final InteractionAnnouncer announcer;

  TransferEnds(
      TransferRepository transfers,
      OfferService offers,
      WaitingLine line,
      InteractionAnnouncer announcer) {
    this.transfers = transfers;
    this.offers = offers;
    this.line = line;
    this.announcer = announcer;
  }

  /** Whoever still hears it hears it no more. */
  void end(Transfer pending, TransferState state) {
    transfers.end(pending, state);
    offers.rescindAll(pending.interaction(), RescindReason.TRANSFER_WITHDRAWN);
    line.leave(pending.interaction());
    log.info("Transfer of interaction {} ended: {}", pending.interaction().value(), state);
  }

  void announce(InteractionId interaction) {
    announcer.announce(interaction);
  }
}
