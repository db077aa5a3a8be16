package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import java.util.Optional;

/**
 * A member of a queue, as the selection sees them.
 *
 * @param load open conversations plus pending offers of other chats
 * @param refused has rejected or missed an offer of this chat in this round
 */
record Candidate(
    AgentId agent, String name, PresenceState presence, int capacity, int load, boolean refused) {

  /** Why the agent cannot be asked; empty if they can. */
  Optional<Exclusion> exclusion() {
    if (presence != PresenceState.AVAILABLE) {
      return Optional.of(Exclusion.NOT_AVAILABLE);
    }
    if (load >= capacity) {
      return Optional.of(Exclusion.AT_CAPACITY);
    }
    return refused ? Optional.of(Exclusion.REFUSED) : Optional.empty();
  }
}
