package dev.parley.offer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The agent already has as many open chats as they can have. */
public class AgentAtCapacity extends Conflict {
  AgentAtCapacity(int capacity) {
    super(
        "at-capacity",
        "At capacity",
        "You already have " + capacity + " open chats, the most you can have.",
        Map.of("capacity", capacity));
  }
}
