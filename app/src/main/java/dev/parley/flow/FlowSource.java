package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a version of a routing flow came from. */
@Schema(name = "FlowSource", enumAsRef = true)
public enum FlowSource {
  /** With the product. */
  SHIPPED,
  /** Published on the desktop. */
  DESKTOP,
  /** Deployed with the desktop modeler. */
  MODELER,
  /** An earlier version, published again. */
  ROLL_BACK
}
