package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionViews;
import dev.parley.queue.QueueService;
import org.springframework.stereotype.Component;

/** What must hold before a conversation may be transferred. */
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

  private void refuseUnavailable(AgentId sender, TransferTarget target) {
    if (target.queue() != null) {
      queues.get(target.queue());
    } else if (!targets.of(sender).isAvailable(agents.get(target.agent()).id())) {
      throw new TransferTargetUnavailable();
    }
  }
}
