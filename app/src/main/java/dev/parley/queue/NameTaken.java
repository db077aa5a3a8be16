package dev.parley.queue;

import dev.parley.platform.problem.Conflict;

/** Another queue or team has this name. */
public class NameTaken extends Conflict {
  NameTaken() {
    super("name-taken", "Name taken", "Something else has this name already.");
  }
}
