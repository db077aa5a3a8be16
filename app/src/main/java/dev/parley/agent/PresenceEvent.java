package dev.parley.agent;

/** Tells an agent's windows the presence that all of them have. */
record PresenceEvent(String type, Presence presence) {

  static PresenceEvent of(Presence presence) {
    return new PresenceEvent("presence", presence);
  }
}
