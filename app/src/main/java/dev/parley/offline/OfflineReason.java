package dev.parley.offline;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why no chat was possible. */
@Schema(name = "OfflineReason", enumAsRef = true)
public enum OfflineReason {
  OUTSIDE_HOURS,
  LIMIT_REACHED,
  /** There was a chat, and nobody took it. */
  UNMANAGED
}
