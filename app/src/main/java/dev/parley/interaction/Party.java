package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;

/** Who wrote a message or closed an interaction. */
@Schema(name = "Author", enumAsRef = true)
public enum Party {
  CUSTOMER,
  AGENT,
  SYSTEM,
  SUPERVISOR
}
