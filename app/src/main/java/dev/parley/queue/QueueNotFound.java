package dev.parley.queue;

import dev.parley.platform.problem.NotFound;

/** No queue has this id. */
public class QueueNotFound extends NotFound {
  QueueNotFound(QueueId id) {
    super("not-found", "Not found", "There is no queue " + id.value() + ".");
  }
}
