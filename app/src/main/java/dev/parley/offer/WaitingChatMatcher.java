package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WaitingLine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a waiting chat and an agent who became free together: one chat per transaction. */
@Component
class WaitingChatMatcher {
  private final WaitingChats chats;
  private final WaitingLine line;
  private final OfferProcessGateway process;

  WaitingChatMatcher(WaitingChats chats, WaitingLine line, OfferProcessGateway process) {
    this.chats = chats;
    this.line = line;
    this.process = process;
  }

  /** Wakes the process of the chat that comes next; empty if no chat can be offered now. */
  @Transactional
  public Optional<InteractionId> matchNext() {
    var next = chats.next();
    // somebody may have woken it before its lock was ours
    next.filter(line::isWaiting).ifPresent(process::agentAvailable);
    return next;
  }
}
