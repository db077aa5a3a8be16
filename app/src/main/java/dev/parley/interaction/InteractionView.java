package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop shows of an interaction.
 *
 * @param unread the customer's messages after {@code agentReadSeq}
 * @param videoEnabled whether its website has video calls
 */
@Schema(name = "Interaction")
public record InteractionView(
    UUID id,
    String websiteKey,
    String websiteName,
    @Nullable String queueName,
    @Nullable String contactName,
    @Nullable String pageUrl,
    InteractionState state,
    @Nullable UUID agentId,
    @Nullable String agentName,
    Instant startedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant closedAt,
    @Nullable Party closedBy,
    long lastSeq,
    @Nullable Instant lastMessageAt,
    long customerReceivedSeq,
    long customerReadSeq,
    long agentReceivedSeq,
    long agentReadSeq,
    long unread,
    boolean videoEnabled) {}
