package dev.parley.disposition;

import org.jspecify.annotations.Nullable;

/**
 * A place that there is.
 *
 * @param name what the website or the queue is called; null for everywhere
 */
record NamedPlace(DispositionPlace place, @Nullable String name) {}
