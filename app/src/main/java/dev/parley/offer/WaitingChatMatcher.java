package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WaitingLine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a waiting chat and an agent who became free together: one chat per transaction. */
@Component
class WaitingChatMatcher {
  private final CandidateReader reader;
  private final WaitingLine line;
  private final OfferProcessGateway process;

  WaitingChatMatcher(CandidateReader reader, WaitingLine line, OfferProcessGateway process) {
    this.reader = reader;
    this.line = line;
    this.process = process;
  }

  /** Wakes the process of the chat that comes next; empty if no chat can be offered now. */
  @Transactional
  public Optional<InteractionId> matchNext() {
    var next = reader.nextWaiting();
    // somebody may have woken it before its lock was ours
    next.filter(line::isWaiting).ifPresent(process::agentAvailable);
    return next;
  }
}
