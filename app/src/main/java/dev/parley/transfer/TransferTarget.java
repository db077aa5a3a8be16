package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import org.jspecify.annotations.Nullable;

/** Who should go on: exactly one of the two. */
record TransferTarget(@Nullable AgentId agent, @Nullable QueueId queue) {
  TransferTarget {
    if ((agent == null) == (queue == null)) {
      throw new TransferTargetRequired();
    }
  }
}
