package dev.parley.offer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The agent already has as many open chats as they can have. */
public class AgentAtCapacity extends Conflict {
  private AgentAtCapacity(String detail, Map<String, Object> facts) {
    super("at-capacity", "At capacity", detail, facts);
  }

  static AgentAtCapacity atOnce(int capacity) {
    return new AgentAtCapacity(
        "You already have " + capacity + " open chats, the most you can have.",
        Map.of("capacity", capacity));
  }

  static AgentAtCapacity ofTheQueue() {
    return new AgentAtCapacity(
        "You already have as many chats of this queue as you can have.", Map.of());
  }
}
