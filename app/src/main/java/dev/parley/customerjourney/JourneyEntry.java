package dev.parley.customerjourney;

import dev.parley.interaction.InteractionState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One interaction of a contact.
 *
 * @param firstWords of the customer, at most 120 characters; null if there are none
 */
@Schema(name = "JourneyEntry")
public record JourneyEntry(
    UUID id,
    String websiteKey,
    String websiteName,
    InteractionState state,
    Instant startedAt,
    @Nullable Instant closedAt,
    @Nullable String agentName,
    @Nullable String disposition,
    @Nullable String firstWords) {}
