package dev.parley.offer;

import dev.parley.queue.QueueStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Why an offer came to its agent.
 *
 * @param flow the routing flow of the website, whose step "Offer interaction to queue" asked
 * @param round counts from 1; a new one starts when everybody has refused
 */
@Schema(name = "Decision")
public record DecisionView(
    String flow,
    String queueName,
    QueueStrategy strategy,
    int round,
    List<Asked> candidates,
    List<LeftOut> excluded,
    Instant madeAt) {

  /** An agent who was asked. */
  @Schema(name = "DecisionCandidate")
  public record Asked(UUID agentId, String name) {}

  /**
   * A member of the queue who was not asked.
   *
   * @param reason NOT_AVAILABLE, AT_CAPACITY, REFUSED or NOT_THEIR_TURN
   */
  @Schema(name = "DecisionExclusion")
  public record LeftOut(UUID agentId, String name, String reason) {}
}
