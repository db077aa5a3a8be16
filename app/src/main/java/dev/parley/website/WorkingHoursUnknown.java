package dev.parley.website;

import dev.parley.platform.problem.Invalid;

/** The engine holds no calendar of this key. */
public class WorkingHoursUnknown extends Invalid {
  WorkingHoursUnknown() {
    super("working-hours-unknown", "Working hours unknown", "There are no such working hours.");
  }
}
