package dev.parley.agent;

import io.swagger.v3.oas.annotations.media.Schema;

/** Who or what made an agent's presence what it is. */
@Schema(name = "PresenceCause", enumAsRef = true)
public enum PresenceCause {
  CHOSEN,
  NOT_RESPONDING,
  CONNECTION_LOST,
  LOGGED_OUT
}
