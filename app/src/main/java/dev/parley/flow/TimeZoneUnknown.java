package dev.parley.flow;

import dev.parley.platform.problem.Invalid;

/** The IANA list has no such time zone. */
public class TimeZoneUnknown extends Invalid {
  TimeZoneUnknown() {
    super("time-zone-unknown", "Time zone unknown", "Choose a time zone such as Europe/Rome.");
  }
}
