package dev.parley.agent;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether an agent can be asked to take a chat. */
@Schema(name = "PresenceState", enumAsRef = true)
public enum PresenceState {
  AVAILABLE,
  PAUSED,
  OFFLINE
}
