package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why an offer was withdrawn. */
@Schema(name = "RescindReason", enumAsRef = true)
public enum RescindReason {
  /** Another agent accepted. */
  TAKEN,
  CUSTOMER_LEFT,
  /** The agent is no longer available. */
  AGENT_GONE,
  /** The agent has got as many chats as they can have. */
  NO_ROOM,
  QUEUE_TIME_OVER,
  /** A supervisor closed or moved the chat. */
  SUPERVISOR,
  /** Whoever has the chat keeps it. */
  TRANSFER_WITHDRAWN
}
