package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import org.springframework.stereotype.Service;

/** What an agent may read before they transfer a chat. */
@Service
public class TransferDesk {
  private final InteractionService interactions;
  private final TargetReader targets;

  TransferDesk(InteractionService interactions, TargetReader targets) {
    this.interactions = interactions;
    this.targets = targets;
  }

  /** For the agent's own chat; everybody else's is not found. */
  public TransferTargets targets(AgentId agent, InteractionId interaction) {
    interactions.getOf(agent, interaction);
    return targets.of(agent);
  }
}
