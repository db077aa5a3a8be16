package dev.parley.interaction;

/** Where an interaction stands, as both sides see it. */
public enum InteractionState {
  /** In its routing flow: no agent has accepted it. */
  WAITING,
  /** An agent and the customer talk. */
  CONVERSATION,
  /** Over; nothing is sent any more. */
  CLOSED
}
