package dev.parley.message;

/**
 * The answer to a send.
 *
 * @param isNew false when the same message had been stored before
 */
public record StoredMessage(Message message, boolean isNew) {}
