package dev.parley.queue;

import dev.parley.platform.problem.NotFound;
import java.util.UUID;

/** No team has this id. */
public class TeamNotFound extends NotFound {
  TeamNotFound(UUID id) {
    super("not-found", "Not found", "There is no team " + id + ".");
  }
}
