package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chat. Changed only by its verbs, under the lock of its row ({@link InteractionService#lock}).
 *
 * @param agent who handles it; null until somebody accepted
 * @param closeReason why a supervisor ended it; null for everybody else
 * @param conversationTask the engine's task "Handle conversation"; null outside of it
 * @param closedBy who ended it; null while it is open
 */
public record Interaction(
    InteractionId id,
    String websiteKey,
    UUID idempotencyKey,
    @Nullable String contactName,
    @Nullable String pageUrl,
    InteractionState state,
    @Nullable QueueId queue,
    @Nullable AgentId agent,
    Instant startedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt,
    @Nullable Party closedBy,
    @Nullable String closeReason,
    @Nullable String conversationTask) {

  static Interaction requested(StartInteraction start, QueueId queue, Instant now) {
    return new Interaction(
        new InteractionId(UUID.randomUUID()),
        start.websiteKey(),
        start.idempotencyKey(),
        start.contactName(),
        start.pageUrl(),
        InteractionState.WAITING,
        queue,
        null,
        now,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isWaiting() {
    return state == InteractionState.WAITING;
  }

  public boolean isClosed() {
    return state == InteractionState.CLOSED;
  }

  /** Whether this agent handles or has handled it. */
  public boolean isOf(AgentId other) {
    return other.equals(agent);
  }

  Interaction acceptedBy(AgentId winner, Instant now) {
    if (!isWaiting()) {
      throw new InteractionNotWaiting(id, state);
    }
    return with(InteractionState.CONVERSATION, winner, now, null, null, null, null);
  }

  Interaction conversationOpened(String task) {
    return with(state, agent, acceptedAt, closedAt, closedBy, closeReason, task);
  }

  Interaction closed(Party by, @Nullable String reason, Instant now) {
    if (isClosed()) {
      throw new InteractionClosed(id);
    }
    return with(InteractionState.CLOSED, agent, acceptedAt, now, by, reason, null);
  }

  private Interaction with(
      InteractionState nextState,
      @Nullable AgentId nextAgent,
      @Nullable Instant accepted,
      @Nullable Instant closed,
      @Nullable Party by,
      @Nullable String reason,
      @Nullable String task) {
    return new Interaction(
        id,
        websiteKey,
        idempotencyKey,
        contactName,
        pageUrl,
        nextState,
        queue,
        nextAgent,
        startedAt,
        accepted,
        closed,
        by,
        reason,
        task);
  }
}
