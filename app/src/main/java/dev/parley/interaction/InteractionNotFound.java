package dev.parley.interaction;

import dev.parley.platform.problem.NotFound;

/** No such interaction, or none that the caller may know of. */
public class InteractionNotFound extends NotFound {
  public InteractionNotFound(InteractionId id) {
    super("not-found", "Not found", "There is no interaction " + id.value() + ".");
  }
}
