package dev.parley.interaction;

/** Who wrote a message or closed an interaction. */
public enum Party {
  CUSTOMER,
  AGENT,
  SYSTEM
}
