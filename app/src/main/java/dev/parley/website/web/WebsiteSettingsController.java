package dev.parley.website.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.RoutingFlow;
import dev.parley.website.RoutingFlows;
import dev.parley.website.WebsiteChange;
import dev.parley.website.WebsiteSettings;
import dev.parley.website.WebsiteSettingsService;
import dev.parley.website.WorkingHoursCalendar;
import dev.parley.website.WorkingHoursCalendars;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's websites, and the routing flows and working hours that they may use. */
@RestController
@RequestMapping("/api/settings")
class WebsiteSettingsController {
  private final WebsiteSettingsService settings;
  private final RoutingFlows flows;
  private final WorkingHoursCalendars calendars;

  WebsiteSettingsController(
      WebsiteSettingsService settings, RoutingFlows flows, WorkingHoursCalendars calendars) {
    this.settings = settings;
    this.flows = flows;
    this.calendars = calendars;
  }

  @GetMapping("/websites")
  List<WebsiteSettings> websites() {
    return settings.all();
  }

  @PutMapping("/websites/{key}")
  WebsiteSettings change(
      @PathVariable String key,
      @Valid @RequestBody WebsiteChange change,
      Authentication administrator) {
    return settings.change(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }

  @GetMapping("/routing-flows")
  List<RoutingFlow> routingFlows() {
    return flows.all();
  }

  @GetMapping("/working-hours")
  List<WorkingHoursCalendar> workingHours() {
    return calendars.all();
  }
}
