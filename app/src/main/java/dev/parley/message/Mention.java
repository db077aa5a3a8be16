package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody is told of a note that mentions them: all that they get to see of the chat. */
@Schema(name = "Mention")
public record Mention(
    UUID id,
    UUID interactionId,
    String websiteKey,
    @Nullable String contactName,
    UUID noteId,
    String authorName,
    String text,
    Instant mentionedAt,
    boolean seen) {}
