package dev.parley.contact;

import org.jspecify.annotations.Nullable;

/**
 * Somebody has changed a contact; published inside the transaction that does.
 *
 * @param name what the contact is called now
 */
public record ContactChanged(ContactId contact, @Nullable String name) {}
