package dev.parley.message;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A note to be stored.
 *
 * @param id made by the client; repeating it with the same content is harmless
 * @param mentioned whom it mentions, never its author
 */
public record NoteDraft(
    UUID id, NoteKind kind, NoteAuthor author, MessageText text, Set<UUID> mentioned) {

  /** A note for the staff; whoever mentions themselves is not told of it. */
  public static NoteDraft note(
      UUID id, NoteAuthor author, MessageText text, Collection<UUID> mentioned) {
    var others =
        mentioned.stream()
            .filter(colleague -> !colleague.equals(author.id()))
            .collect(Collectors.toUnmodifiableSet());
    return new NoteDraft(id, NoteKind.NOTE, author, text, others);
  }

  static NoteDraft whisper(UUID id, NoteAuthor author, MessageText text) {
    return new NoteDraft(id, NoteKind.WHISPER, author, text, Set.of());
  }
}
