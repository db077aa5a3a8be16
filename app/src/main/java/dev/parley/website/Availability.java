package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether a chat can be started on a website now. */
@Schema(name = "Availability", enumAsRef = true)
public enum Availability {
  OPEN,
  /** Its calendar says that nobody is there. */
  OUTSIDE_HOURS,
  /** As many chats are open as the administrator allows. */
  LIMIT_REACHED
}
