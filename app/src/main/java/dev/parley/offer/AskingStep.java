package dev.parley.offer;

import org.jspecify.annotations.Nullable;

/**
 * The element of a process that asks for an agent.
 *
 * @param flow the name of the routing flow that it is in; null for a step that every chat has
 * @param name null if it has none
 */
public record AskingStep(@Nullable String flow, @Nullable String name) {
  public static final AskingStep UNKNOWN = new AskingStep(null, null);
}
