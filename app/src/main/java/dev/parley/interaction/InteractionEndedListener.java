package dev.parley.interaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a closed interaction out of its line and tells both sides, in the closing transaction. */
@Component
class InteractionEndedListener {
  private final WaitingLine line;
  private final InteractionAnnouncer announcer;

  InteractionEndedListener(WaitingLine line, InteractionAnnouncer announcer) {
    this.line = line;
    this.announcer = announcer;
  }

  @EventListener
  void leaveAndTell(InteractionEnded ended) {
    line.leave(ended.interaction());
    announcer.announce(ended.interaction());
  }
}
