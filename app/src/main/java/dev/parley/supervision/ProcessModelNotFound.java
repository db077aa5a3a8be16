package dev.parley.supervision;

import dev.parley.platform.problem.NotFound;

/** The engine runs no such model. */
public class ProcessModelNotFound extends NotFound {
  public ProcessModelNotFound() {
    super("not-found", "Not found", "There is no such process definition.");
  }
}
