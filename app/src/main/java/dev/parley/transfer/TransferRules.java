package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.interaction.TransferState;
import dev.parley.interaction.TransferView;
import dev.parley.queue.QueueService;
import org.springframework.stereotype.Component;

/** What must hold before a conversation may be transferred, and when that is asked for. */
@Component
class TransferRules {
  private final InteractionViews views;
  private final TransferRepository transfers;
  private final TargetReader targets;
  private final AgentService agents;
  private final QueueService queues;

  TransferRules(
      InteractionViews views,
      TransferRepository transfers,
      TargetReader targets,
      AgentService agents,
      QueueService queues) {
    this.views = views;
    this.transfers = transfers;
    this.targets = targets;
    this.agents = agents;
    this.queues = queues;
  }

  void check(Interaction locked, AgentId sender, TransferTarget target) {
    if (views.forDesktop(locked.id()).filter(view -> view.transferAllowed()).isEmpty()) {
      throw new TransferNotAllowed();
    }
    if (!transfers.hasCustomerWritten(locked.id())) {
      throw new CustomerHasNotWritten();
    }
    if (transfers.pendingOf(locked.id()).isPresent()) {
      throw new TransferPending();
    }
    refuseUnavailable(sender, target);
  }

  /** A foreign conversation answers like an unknown one. */
  void refuseForeign(Interaction locked, AgentId sender) {
    if (!locked.isOf(sender)) {
      throw new InteractionNotFound(locked.id());
    }
    if (locked.isClosed()) {
      throw new InteractionClosed(locked.id());
    }
  }

  /** The transfer after the request; an agent who paused meanwhile has not been asked at all. */
  TransferView pending(InteractionId interaction) {
    return views
        .forDesktop(interaction)
        .map(InteractionView::transfer)
        .filter(transfer -> transfer.state() == TransferState.PENDING)
        .orElseThrow(TransferTargetUnavailable::new);
  }

  private void refuseUnavailable(AgentId sender, TransferTarget target) {
    if (target.queue() != null) {
      queues.keep(target.queue());
    } else if (!targets.of(sender).isAvailable(agents.get(target.agent()).id())) {
      throw new TransferTargetUnavailable();
    }
  }
}
