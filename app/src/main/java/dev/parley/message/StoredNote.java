package dev.parley.message;

/**
 * The answer to a whisper.
 *
 * @param isNew false when the same note had been stored before
 */
public record StoredNote(Note note, boolean isNew) {}
