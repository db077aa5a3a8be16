package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** Whom an agent can transfer a chat to; the agents who can be asked now come first. */
@Schema(name = "TransferTargets")
public record TransferTargets(List<ToAgent> agents, List<ToQueue> queues) {

  /**
   * @param load chats and pending offers that they have
   * @param available whether they can be asked now
   */
  @Schema(name = "TransferAgent")
  public record ToAgent(
      UUID id, String name, PresenceState state, int load, int capacity, boolean available) {}

  /**
   * @param agentsAvailable how many of its agents can be asked now
   */
  @Schema(name = "TransferQueue")
  public record ToQueue(UUID id, String name, int agentsAvailable) {}

  boolean isAvailable(AgentId agent) {
    return agents.stream()
        .anyMatch(target -> target.id().equals(agent.value()) && target.available());
  }
}
