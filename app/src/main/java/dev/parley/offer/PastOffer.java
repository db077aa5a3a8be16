package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One offer of a chat to one agent, and what came of it.
 *
 * @param queueName null when the agent was named
 * @param transferFrom the colleague who passed the chat on; null for a customer who waited
 * @param round counts from 1; a new one starts when everybody has refused
 * @param endedAt null while it is pending
 * @param reason the agent's own when they rejected it
 * @param rescinded why it was withdrawn; null unless it was
 * @param takenBy the agent who was faster
 */
@Schema(name = "PastOffer")
public record PastOffer(
    UUID id,
    UUID agentId,
    String agentName,
    @Nullable String queueName,
    @Nullable String transferFrom,
    int round,
    Instant offeredAt,
    @Nullable Instant endedAt,
    OfferState state,
    @Nullable String reason,
    @Nullable RescindReason rescinded,
    @Nullable String takenBy) {}
