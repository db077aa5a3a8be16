package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of a conversation, as its sender sees it; either the agent or the queue is named.
 *
 * @param comment for whoever goes on; the customer never sees it
 * @param reason why it was rejected, if that was said
 */
@Schema(name = "Transfer")
public record TransferView(
    UUID id,
    UUID interactionId,
    UUID fromAgentId,
    String fromAgentName,
    @Nullable UUID targetAgentId,
    @Nullable String targetAgentName,
    @Nullable UUID targetQueueId,
    @Nullable String targetQueueName,
    @Nullable String comment,
    TransferState state,
    @Nullable String reason,
    Instant requestedAt,
    @Nullable Instant endedAt) {}
