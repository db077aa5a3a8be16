package dev.parley.flow;

import dev.parley.website.WorkingHoursCalendars;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks calendars about this moment. */
@Component
class CalendarClock {
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private final WorkingHoursCalendars calendars;
  private final Clock clock;

  CalendarClock(WorkingHoursCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  CalendarNow of(String key, String zone) {
    if (!ZONES.contains(zone)) {
      throw new TimeZoneUnknown();
    }
    var local = clock.instant().atZone(ZoneId.of(zone));
    return new CalendarNow(
        calendars.isOpen(key, local), local.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
  }
}
