package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether the chat is light or dark. */
@Schema(name = "LookScheme", enumAsRef = true)
public enum LookScheme {
  LIGHT,
  DARK,
  /** As the customer's device is set. */
  AUTO
}
