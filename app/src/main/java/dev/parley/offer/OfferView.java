package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pending offer, as its agent sees it.
 *
 * @param preview the customer's first message, cut to 200 characters
 * @param remainingMs milliseconds left when this was written: a countdown needs no common clock
 */
@Schema(name = "Offer")
public record OfferView(
    UUID id,
    UUID interactionId,
    String websiteKey,
    String websiteName,
    String queueName,
    @Nullable String contactName,
    String preview,
    Instant waitingSince,
    Instant offeredAt,
    Instant expiresAt,
    long remainingMs) {}
