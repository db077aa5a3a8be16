package dev.parley.interaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the lines right, in the transaction that moves a chat: those behind it move up. */
@Component
class LineListener {
  private final WaitingLine line;

  LineListener(WaitingLine line) {
    this.line = line;
  }

  @EventListener
  void accepted(InteractionAccepted accepted) {
    line.leave(accepted.interaction());
  }

  /** It stood in the line of the queue that it was transferred to. */
  @EventListener
  void transferred(InteractionTransferred transferred) {
    line.leave(transferred.interaction());
  }

  @EventListener
  void returned(InteractionReturned returned) {
    line.enterAtHead(returned.interaction(), returned.queue());
  }
}
