package dev.parley.eventlog;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a row of the event log is about; docs/routing.md says what each holds. */
@Schema(name = "RoutingEventKind", enumAsRef = true)
public enum RoutingEventKind {
  ARRIVED,
  QUEUED,
  OFFERED,
  OFFER_ENDED,
  ACCEPTED,
  TRANSFERRED,
  RETURNED,
  TAGGED,
  CLOSED,
  WRAP_UP_ENDED,
  PRESENCE
}
