package dev.parley.message;

/**
 * The answer to whoever adds a note or whispers.
 *
 * @param isNew false when the same note had been stored before
 */
public record StoredNote(Note note, boolean isNew) {}
