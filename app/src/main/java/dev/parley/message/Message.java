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
 * @param authorName the agent's public alias; null for the customer and for Parley itself
 * @param text what was written, or in words what the kind says
 * @param videoCallId the call that the kind tells of
 * @param attachment the file that it brings; its text is then what was written to it, or empty
 */
@Schema(name = "Message")
public record Message(
    UUID id,
    UUID interactionId,
    long seq,
    Party author,
    @Nullable String authorName,
    MessageKind kind,
    String text,
    @Nullable UUID videoCallId,
    @Nullable Attachment attachment,
    Instant sentAt) {}
