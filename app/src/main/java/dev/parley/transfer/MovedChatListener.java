package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionLeftEvent;
import dev.parley.interaction.InteractionLeftEvent.Reason;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTaken;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.TransferState;
import dev.parley.message.MessageText;
import dev.parley.message.NoteService;
import dev.parley.platform.live.LiveEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends the pending transfer of a chat that moves, in the transaction that moves it and before both
 * sides are told, and tells the agent who loses the chat.
 */
@Component("transferMovedChatListener")
class MovedChatListener {
  private final TransferRepository transfers;
  private final TransferProcessGateway process;
  private final NoteService notes;
  private final AgentService agents;
  private final LiveEvents live;

  MovedChatListener(
      TransferRepository transfers,
      TransferProcessGateway process,
      NoteService notes,
      AgentService agents,
      LiveEvents live) {
    this.transfers = transfers;
    this.process = process;
    this.notes = notes;
    this.agents = agents;
    this.live = live;
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void transferred(InteractionTransferred moved) {
    var accepted = transfers.pendingOf(moved.interaction());
    accepted.ifPresent(this::accepted);
    var reason = accepted.isPresent() ? Reason.TRANSFERRED : Reason.TAKEN_OVER;
    tell(moved.from(), moved.interaction(), reason, agents.get(moved.to()).name());
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void taken(InteractionTaken taken) {
    withdraw(taken.interaction());
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void returned(InteractionReturned returned) {
    withdraw(returned.interaction());
    if (returned.formerAgent() != null) {
      tell(returned.formerAgent(), returned.interaction(), Reason.RETURNED_TO_QUEUE, null);
    }
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @EventListener
  void ended(InteractionEnded ended) {
    withdraw(ended.interaction());
  }

  private void accepted(Transfer pending) {
    transfers.end(pending, TransferState.ACCEPTED);
    if (pending.comment() != null) {
      var sender = agents.get(pending.from());
      notes.note(pending.interaction(), sender, MessageText.of(pending.comment()));
    }
  }

  /** Its offers end as those of every chat that moves. */
  private void withdraw(InteractionId interaction) {
    transfers
        .pendingOf(interaction)
        .ifPresent(
            pending -> {
              transfers.end(pending, TransferState.WITHDRAWN);
              process.withdrawn(interaction);
            });
  }

  private void tell(AgentId former, InteractionId chat, Reason reason, @Nullable String by) {
    live.toDesktop(former.value(), InteractionLeftEvent.of(chat, reason, by));
  }
}
