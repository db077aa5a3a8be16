package dev.parley.interaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the lines right and tells both sides, in the transaction that moves a chat. */
@Component
class MovedChatListener {
  private final WaitingLine line;
  private final InteractionAnnouncer announcer;

  MovedChatListener(WaitingLine line, InteractionAnnouncer announcer) {
    this.line = line;
    this.announcer = announcer;
  }

  /** Those behind it move up; both sides are told when the conversation opens. */
  @EventListener
  void accepted(InteractionAccepted accepted) {
    line.leave(accepted.interaction());
  }

  /** It may have stood in the line of the queue that it was transferred to. */
  @EventListener
  void transferred(InteractionTransferred transferred) {
    line.leave(transferred.interaction());
    announcer.announce(transferred.interaction());
  }

  @EventListener
  void returned(InteractionReturned returned) {
    line.enterAtHead(returned.interaction(), returned.queue());
    announcer.announce(returned.interaction());
  }

  @EventListener
  void ended(InteractionEnded ended) {
    line.leave(ended.interaction());
    announcer.announce(ended.interaction());
  }
}
