package dev.parley.queue;

import dev.parley.platform.problem.Invalid;

/** What was chosen is no queue (any more). */
public class QueueUnknown extends Invalid {
  QueueUnknown() {
    super("queue-unknown", "Queue unknown", "There is no such queue.");
  }
}
