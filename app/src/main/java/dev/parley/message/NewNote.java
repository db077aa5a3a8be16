package dev.parley.message;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends to add a note.
 *
 * @param id made by the client; repeating it with the same content is harmless
 * @param mentions the ids of the agents and supervisors to be told
 */
public record NewNote(
    @NotNull UUID id,
    @NotNull String text,
    @MayBeAbsent @Nullable @Size(max = 20) List<@NotNull UUID> mentions) {

  /** As this author's. */
  public NoteDraft by(NoteAuthor author) {
    return NoteDraft.note(
        id, author, MessageText.of(text), mentions == null ? List.of() : mentions);
  }
}
