package dev.parley.offer;

import dev.parley.process.Selection;
import dev.parley.queue.QueueStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a chat was offered, and to whom.
 *
 * @param flow the name of the routing flow whose step asked; null for a step that every chat has
 * @param step the name of the element that asked; null if it has none
 * @param queueName null when an agent was named
 * @param round counts from 1; a new one starts when everybody has refused
 * @param skills what the chat required
 * @param skillsRelaxed whether it had waited so long that they excluded nobody
 * @param outcome FOUND, EXHAUSTED (all who could be asked have refused), REFUSED (the same of a
 *     transfer, which goes back) or NONE
 */
@Schema(name = "Decision")
public record DecisionView(
    UUID id,
    @Nullable String flow,
    @Nullable String step,
    @Nullable String queueName,
    Rule rule,
    @Nullable QueueStrategy strategy,
    int round,
    List<RequiredSkill> skills,
    boolean skillsRelaxed,
    List<Asked> candidates,
    List<LeftOut> excluded,
    Selection outcome,
    Instant madeAt) {

  /** An agent who was asked. */
  @Schema(name = "DecisionCandidate")
  public record Asked(UUID agentId, String name) {}

  /** Somebody who was not asked, and the first reason that applied. */
  @Schema(name = "DecisionExclusion")
  public record LeftOut(UUID agentId, String name, Exclusion reason) {}
}
