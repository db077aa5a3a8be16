package dev.parley.agent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff who can be mentioned in a note.
 *
 * @param alias what customers see of an agent; null for whoever is none
 */
public record Colleague(
    UUID id, String name, @Nullable String alias, boolean agent, boolean supervisor) {}
