package dev.parley.website;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.platform.engine.DecisionXml;
import dev.parley.support.ParleyIT;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar is asked on the wall clock of a zone, whatever the clocks there do. */
@ParleyIT
class WorkingHoursIT {
  private static final String KEY = "zone-hours";

  @Autowired private WorkingHoursCalendars calendars;
  @Autowired private RepositoryService repository;

  private String deployment;

  /**
   * Monday to Friday 9 to 18 with a lunch break, Saturday until midnight, Sunday all day; closed at
   * Christmas, half a day on Christmas Eve, closed between two dates in August.
   */
  @BeforeEach
  void deploy() {
    var days = "\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"";
    var xml =
        DecisionXml.calendar(KEY)
            .rule("date(\"2026-12-25\"), date(\"2026-12-26\")", "", "", "false")
            .rule("date(\"2026-12-24\")", "-", "[time(\"09:00:00\")..time(\"12:00:00\"))", "true")
            .rule("date(\"2026-12-24\")", "-", "-", "false")
            .rule("[date(\"2026-08-10\")..date(\"2026-08-21\")]", "", "", "false")
            .rule(
                "",
                days,
                "[time(\"09:00:00\")..time(\"12:30:00\")),[time(\"13:30:00\")..time(\"18:00:00\"))",
                "true")
            .rule("", "\"SATURDAY\"", ">= time(\"20:00:00\")", "true")
            .rule("", "\"SUNDAY\"", "", "true")
            .xml();
    deployment = repository.createDeployment().addString(KEY + ".dmn", xml).deploy().getId();
  }

  @AfterEach
  void withdraw() {
    repository.deleteDeployment(deployment, true);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    // a Tuesday: the end is exclusive, the break is half-open
    "2026-11-24T08:59:59Z, UTC, false",
    "2026-11-24T09:00:00Z, UTC, true",
    "2026-11-24T12:29:59.999Z, UTC, true",
    "2026-11-24T12:30:00Z, UTC, false",
    "2026-11-24T13:29:59Z, UTC, false",
    "2026-11-24T13:30:00Z, UTC, true",
    "2026-11-24T17:59:59Z, UTC, true",
    "2026-11-24T18:00:00Z, UTC, false",
    // the same instant elsewhere
    "2026-11-24T08:00:00Z, Europe/Rome, true",
    "2026-11-24T08:00:00Z, Europe/London, false",
    "2026-11-24T14:00:00Z, America/New_York, true",
    "2026-11-24T03:30:00Z, Asia/Kolkata, true",
    "2026-11-24T03:29:59Z, Asia/Kolkata, false",
    "2026-11-24T03:15:00Z, Asia/Kathmandu, true",
    // midnight: Saturday's evening goes on into the Sunday that is open all day, and ends with it
    "2026-11-28T19:59:59Z, UTC, false",
    "2026-11-28T23:59:59Z, UTC, true",
    "2026-11-29T00:00:00Z, UTC, true",
    "2026-11-29T23:59:59.999999999Z, UTC, true",
    "2026-11-30T00:00:00Z, UTC, false",
    // Sunday there, Monday or Saturday here
    "2026-11-29T23:00:00Z, Pacific/Auckland, true",
    "2026-11-29T10:59:59Z, Pacific/Auckland, true",
    "2026-11-29T11:00:00Z, Pacific/Auckland, false",
    // holidays are local too
    "2026-12-25T10:00:00Z, UTC, false",
    "2026-12-24T11:59:59Z, UTC, true",
    "2026-12-24T12:00:00Z, UTC, false",
    "2026-12-24T23:30:00Z, Pacific/Auckland, false",
    "2026-08-10T10:00:00Z, UTC, false",
    "2026-08-21T10:00:00Z, UTC, false",
    "2026-08-24T10:00:00Z, UTC, true",
    // the clocks go forward and back: nine is nine
    "2026-03-27T08:00:00Z, Europe/Rome, true",
    "2026-03-30T07:00:00Z, Europe/Rome, true",
    "2026-03-30T06:59:59Z, Europe/Rome, false",
    "2026-03-29T01:00:00Z, Europe/Rome, true",
    "2026-10-23T07:00:00Z, Europe/Rome, true",
    "2026-10-26T07:59:59Z, Europe/Rome, false",
    "2026-10-26T08:00:00Z, Europe/Rome, true",
    // half past two, twice
    "2026-10-25T00:30:00Z, Europe/Rome, true",
    "2026-10-25T01:30:00Z, Europe/Rome, true",
    "2026-10-24T21:59:59Z, Europe/Rome, true"
  })
  void isAskedOnTheWallClock(Instant instant, String zone, boolean open) {
    assertThat(calendars.isOpen(KEY, instant.atZone(ZoneId.of(zone)))).isEqualTo(open);
  }

  @Test
  void theShippedCalendarIsThereToChoose() {
    assertThat(calendars.all())
        .contains(new WorkingHoursCalendar("working-hours", "Working hours"));
    assertThat(List.of(calendars.knows("working-hours"), calendars.knows("no-such-hours")))
        .containsExactly(true, false);
  }
}
