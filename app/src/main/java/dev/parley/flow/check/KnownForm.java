package dev.parley.flow.check;

import java.util.Set;

/**
 * A form as the check knows it.
 *
 * @param fields all keys
 * @param choices the keys of those in which one thing is chosen
 */
public record KnownForm(Set<String> fields, Set<String> choices) {}
