package dev.parley.interaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes an accepted interaction out of its line, so that those behind it move up. */
@Component
class InteractionAcceptedListener {
  private final WaitingLine line;

  InteractionAcceptedListener(WaitingLine line) {
    this.line = line;
  }

  @EventListener
  void leave(InteractionAccepted accepted) {
    line.leave(accepted.interaction());
  }
}
