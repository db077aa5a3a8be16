package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** The lower corner of a page in which its chat is. */
@Schema(name = "LookSide", enumAsRef = true)
public enum LookSide {
  /** On the right; on the left of pages that read from right to left. */
  AUTO,
  LEFT,
  RIGHT
}
