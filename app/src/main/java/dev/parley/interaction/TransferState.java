package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a transfer stands; all but the first are final. */
@Schema(name = "TransferState", enumAsRef = true)
public enum TransferState {
  PENDING,
  ACCEPTED,
  REJECTED,
  /** Nobody answered in time. */
  TIMED_OUT,
  /** The agent who was asked is not available any more. */
  TARGET_GONE,
  /** The sender wants it no more, or the chat is over or somebody else's. */
  WITHDRAWN
}
