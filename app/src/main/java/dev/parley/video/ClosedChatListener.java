package dev.parley.video;

import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.Party;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends the call of a chat that is closed or moves to somebody else, in the transaction that does
 * it. Only the agent's own closing leaves it running: the agent goes on talking and ends it later.
 */
@Component
class ClosedChatListener {
  private final VideoCallRepository calls;
  private final EndingVideoCalls endings;
  private final VideoProcessGateway process;

  ClosedChatListener(
      VideoCallRepository calls, EndingVideoCalls endings, VideoProcessGateway process) {
    this.calls = calls;
    this.endings = endings;
    this.process = process;
  }

  /** First, so that a page hears of the call's end before it hears that all is over. */
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void endCall(InteractionEnded ended) {
    if (ended.closedBy() != Party.AGENT) {
      calls.running(ended.interaction()).ifPresent(call -> end(call, VideoCallEnd.CHAT_CLOSED));
    }
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void endCall(InteractionTransferred transferred) {
    endCallOf(transferred.interaction());
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void endCall(InteractionReturned returned) {
    endCallOf(returned.interaction());
  }

  private void endCallOf(InteractionId moved) {
    calls.running(moved).ifPresent(call -> end(call, VideoCallEnd.AGENT_CHANGED));
  }

  private void end(VideoCall call, VideoCallEnd by) {
    endings.end(call, by);
    process.ended(call.interaction());
  }
}
