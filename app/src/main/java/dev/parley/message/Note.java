package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody of the staff wrote about a chat. The customer never sees it.
 *
 * @param id made by the client, unique in its interaction
 * @param seq counts from 1 in its interaction, apart from the messages
 * @param mentions by name
 */
@Schema(name = "Note")
public record Note(
    UUID id,
    UUID interactionId,
    long seq,
    NoteKind kind,
    UUID authorId,
    String authorName,
    String text,
    List<NoteMention> mentions,
    Instant sentAt) {

  /** Whether storing this draft again would be a mere repetition of this note. */
  boolean isOf(NoteDraft draft) {
    return kind == draft.kind()
        && authorId.equals(draft.author().id())
        && text.equals(draft.text().value())
        && mentions.stream()
            .map(NoteMention::id)
            .collect(Collectors.toSet())
            .equals(draft.mentioned());
  }
}
