package dev.parley.queue;

import dev.parley.platform.problem.Conflict;

/** A queue that is needed cannot be deleted. */
public class QueueInUse extends Conflict {
  QueueInUse(String use) {
    super("queue-in-use", "Queue in use", use);
  }
}
