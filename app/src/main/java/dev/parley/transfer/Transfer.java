package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.TransferState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transfer of a conversation; changed only under the lock of its interaction's row. */
record Transfer(
    UUID id,
    InteractionId interaction,
    AgentId from,
    TransferTarget target,
    @Nullable String comment,
    TransferState state) {

  boolean isPending() {
    return state == TransferState.PENDING;
  }
}
