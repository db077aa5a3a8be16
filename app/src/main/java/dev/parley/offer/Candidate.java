package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a queue might ask, as the selection sees them.
 *
 * @param member false for one who is no member of the queue, only preferred
 * @param preferred whether the customer knows them
 * @param hasTheChat whether they handle it now
 * @param skilled whether they have every required skill
 * @param load conversations, chats being wrapped up, and pending offers of other chats
 * @param queueCapacity how many of the load may be of this queue; null = no limit
 * @param queueLoad the part of the load that is of this queue
 * @param answer how they refused an offer of this chat in this round; null if they did not
 * @param notifiedAt when this queue asked them last; null = never
 */
record Candidate(
    AgentId agent,
    String name,
    boolean member,
    boolean preferred,
    boolean hasTheChat,
    PresenceState presence,
    boolean skilled,
    int capacity,
    int load,
    @Nullable Integer queueCapacity,
    int queueLoad,
    @Nullable OfferState answer,
    @Nullable Instant notifiedAt) {

  /** Why the agent cannot be asked; empty if they can. */
  Optional<Exclusion> exclusion() {
    if (hasTheChat) {
      return Optional.of(Exclusion.HAS_THE_CHAT);
    }
    return absence().or(this::lack).or(this::refusal);
  }

  private Optional<Exclusion> absence() {
    return switch (presence) {
      case AVAILABLE -> Optional.empty();
      case PAUSED -> Optional.of(Exclusion.PAUSED);
      case OFFLINE -> Optional.of(Exclusion.OFFLINE);
    };
  }

  private Optional<Exclusion> lack() {
    if (!skilled) {
      return Optional.of(Exclusion.SKILL_MISSING);
    }
    if (load >= capacity) {
      return Optional.of(Exclusion.AT_CAPACITY);
    }
    return queueCapacity != null && queueLoad >= queueCapacity
        ? Optional.of(Exclusion.AT_QUEUE_LIMIT)
        : Optional.empty();
  }

  private Optional<Exclusion> refusal() {
    return Optional.ofNullable(answer)
        .map(given -> given == OfferState.REJECTED ? Exclusion.REJECTED : Exclusion.MISSED);
  }

  /** The share of the capacity in use: 0 = idle, 1 = nothing left. */
  double share() {
    return (double) load / capacity;
  }
}
