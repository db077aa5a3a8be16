package dev.parley.message;

import dev.parley.interaction.Party;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored message, as both sides see it.
 *
 * @param id made by the client, unique in its interaction
 * @param seq counts from 1 in its interaction, without holes
 * @param authorName the agent's public alias; null for the customer
 */
@Schema(name = "Message")
public record Message(
    UUID id,
    UUID interactionId,
    long seq,
    Party author,
    @Nullable String authorName,
    String text,
    Instant sentAt) {}
