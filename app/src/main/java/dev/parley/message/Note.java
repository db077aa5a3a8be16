package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody of the staff wrote about a chat. The customer never sees it.
 *
 * @param id made by the client, unique in its interaction
 * @param seq counts from 1 in its interaction, apart from the messages
 */
@Schema(name = "Note")
public record Note(
    UUID id,
    UUID interactionId,
    long seq,
    NoteKind kind,
    String authorName,
    String text,
    Instant sentAt) {}
