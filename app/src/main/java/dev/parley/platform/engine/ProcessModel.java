package dev.parley.platform.engine;

import org.jspecify.annotations.Nullable;

/** A deployed model as it was drawn; it never changes. */
public record ProcessModel(
    String definitionId, String key, int version, @Nullable String name, String xml) {}
