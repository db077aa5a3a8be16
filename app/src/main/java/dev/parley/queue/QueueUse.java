package dev.parley.queue;

import java.util.Optional;

/** Says who needs a queue, so that it cannot be deleted; each module knows its own. */
public interface QueueUse {
  /** A sentence for the administrator; empty if nobody here needs the queue. */
  Optional<String> of(QueueId queue);
}
