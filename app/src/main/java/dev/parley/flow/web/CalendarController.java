package dev.parley.flow.web;

import dev.parley.flow.Calendar;
import dev.parley.flow.CalendarCatalogue;
import dev.parley.flow.CalendarModel;
import dev.parley.flow.CalendarNow;
import dev.parley.flow.CalendarPublisher;
import dev.parley.flow.CalendarVersion;
import dev.parley.flow.FlowCheck;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The analyst's calendars of working hours. */
@RestController
@RequestMapping("/api/working-hours")
class CalendarController {
  private final CalendarCatalogue calendars;
  private final CalendarPublisher publisher;

  CalendarController(CalendarCatalogue calendars, CalendarPublisher publisher) {
    this.calendars = calendars;
    this.publisher = publisher;
  }

  @GetMapping
  List<Calendar> calendars() {
    return calendars.calendars();
  }

  @PostMapping("/check")
  FlowCheck check(@Valid @RequestBody CheckFlow model) {
    return publisher.check(model.xml());
  }

  /** Whether the latest version is open now, in a time zone of the IANA list. */
  @GetMapping("/{key}/now")
  CalendarNow now(@PathVariable String key, @RequestParam String zone) {
    return calendars.now(key, zone);
  }

  @GetMapping("/{key}/versions")
  List<CalendarVersion> versions(@PathVariable String key) {
    return calendars.versions(key);
  }

  @GetMapping("/{key}/versions/{version}")
  CalendarModel model(@PathVariable String key, @PathVariable int version) {
    return calendars.model(key, version);
  }

  @PostMapping("/{key}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  CalendarVersion publish(
      @PathVariable String key,
      @Valid @RequestBody PublishFlow request,
      Authentication authentication) {
    var analyst = StaffIdentity.of(authentication).orElseThrow();
    return publisher.publish(analyst, key, request.xml(), request.comment(), request.basedOn());
  }
}
