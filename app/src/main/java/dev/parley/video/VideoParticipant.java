package dev.parley.video;

import java.util.UUID;

/** Who joins a video call, as far as the meeting's site may know. */
sealed interface VideoParticipant {
  UUID id();

  /** The agent, by the name that customers see. */
  record Agent(UUID id, String alias) implements VideoParticipant {}

  /** The customer, of whom nothing is told. */
  record Customer(UUID id) implements VideoParticipant {}
}
