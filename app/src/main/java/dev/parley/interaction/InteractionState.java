package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where an interaction stands, as both sides see it. */
@Schema(name = "InteractionState", enumAsRef = true)
public enum InteractionState {
  /** In its routing flow: no agent has accepted it. */
  WAITING,
  /** An agent and the customer talk. */
  CONVERSATION,
  /** Over; nothing is sent any more. */
  CLOSED
}
