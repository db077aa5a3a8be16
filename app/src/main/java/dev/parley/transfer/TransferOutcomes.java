package dev.parley.transfer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.TransferState;
import dev.parley.process.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The step "Return interaction to sender": nobody has accepted the transfer. */
@Service
public class TransferOutcomes {
  private final InteractionService interactions;
  private final TransferRepository transfers;
  private final TransferEnds ends;

  TransferOutcomes(
      InteractionService interactions, TransferRepository transfers, TransferEnds ends) {
    this.interactions = interactions;
    this.transfers = transfers;
    this.ends = ends;
  }

  /** The sender, who still has the chat, finds it unread and reads why. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void notAccepted(InteractionId id, Outcome outcome) {
    interactions.lock(id);
    transfers
        .pendingOf(id)
        .ifPresent(
            pending -> {
              ends.end(pending, stateAfter(outcome));
              interactions.markUnread(id);
              ends.announce(id);
            });
  }

  static TransferState stateAfter(Outcome outcome) {
    return switch (outcome) {
      case REJECTED -> TransferState.REJECTED;
      case TIMED_OUT, QUEUE_TIME_OVER -> TransferState.TIMED_OUT;
      case UNAVAILABLE -> TransferState.TARGET_GONE;
      case ACCEPTED -> throw new IllegalArgumentException("An accepted transfer does not return");
    };
  }
}
