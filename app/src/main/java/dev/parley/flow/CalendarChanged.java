package dev.parley.flow;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** Somebody has published since the version that the change is based on. */
public class CalendarChanged extends Conflict {
  CalendarChanged(int latestVersion) {
    super(
        "calendar-changed",
        "Somebody else has published these working hours",
        "The latest version is %d now.".formatted(latestVersion),
        Map.of("latestVersion", latestVersion));
  }
}
