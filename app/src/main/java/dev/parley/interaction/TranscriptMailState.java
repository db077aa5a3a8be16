package dev.parley.interaction;

/** How it stands with the transcript that a customer may have mailed. */
public enum TranscriptMailState {
  /** The customer may ask for it. */
  OFFERED,
  /** It goes out when the chat is over, or is on its way. */
  REQUESTED,
  /** The mail server has taken it. */
  SENT,
  /** The mail server has not taken it, or there is none. */
  FAILED
}
