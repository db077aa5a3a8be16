package dev.parley.agent;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** Tells an agent's windows the presence that all of them have. */
record PresenceEvent(@Schema(allowableValues = "presence") String type, Presence presence)
    implements LiveEvent {

  static PresenceEvent of(Presence presence) {
    return new PresenceEvent("presence", presence);
  }
}
