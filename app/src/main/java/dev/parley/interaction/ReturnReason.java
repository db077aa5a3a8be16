package dev.parley.interaction;

/** Why a chat went back into a line. */
public enum ReturnReason {
  AGENT_GONE,
  SUPERVISOR
}
