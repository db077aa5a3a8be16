package dev.parley.agent;

/** Whether an agent can be asked to take a chat. */
public enum PresenceState {
  AVAILABLE,
  PAUSED,
  OFFLINE
}
