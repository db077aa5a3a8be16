package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WaitingLine;
import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
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

  /**
   * Wakes the process of the chat that comes next; empty if no chat can be offered now.
   *
   * @param except chats that are left in peace
   * @throws ChatNotWoken if its process does not listen
   */
  @Transactional
  public Optional<InteractionId> matchNext(Collection<InteractionId> except) {
    var next = chats.next(except);
    // somebody may have woken it before its lock was ours
    next.filter(line::isWaiting).ifPresent(this::wake);
    return next;
  }

  private void wake(InteractionId chat) {
    try {
      process.agentAvailable(chat);
    } catch (ProcessEngineException deaf) {
      throw new ChatNotWoken(chat, deaf);
    }
  }
}
