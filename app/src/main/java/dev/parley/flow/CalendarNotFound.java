package dev.parley.flow;

import dev.parley.platform.problem.NotFound;

/** No calendar has this key, or no version of it this number. */
public class CalendarNotFound extends NotFound {
  CalendarNotFound(String key) {
    super("not-found", "Not found", "There are no working hours '%s'.".formatted(key));
  }

  CalendarNotFound(String key, int version) {
    super(
        "not-found", "Not found", "Working hours '%s' have no version %d.".formatted(key, version));
  }
}
