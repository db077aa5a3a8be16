package dev.parley.eventlog.web;

import dev.parley.eventlog.EventLog;
import dev.parley.eventlog.RoutingEventView;
import dev.parley.interaction.InteractionId;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The event log of one chat, for supervisors. */
@RestController
class EventLogController {
  private final EventLog events;

  EventLogController(EventLog events) {
    this.events = events;
  }

  @GetMapping("/api/supervision/interactions/{id}/events")
  RoutingEvents of(@PathVariable UUID id) {
    return new RoutingEvents(events.of(new InteractionId(id)));
  }

  /** Running or closed chat, the oldest event first. */
  record RoutingEvents(List<RoutingEventView> events) {}
}
