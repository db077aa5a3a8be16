package dev.parley.model;

/** What whoever gave a command is told. */
enum Result {
  DONE,
  /** The offer has ended or another agent has the chat. */
  OFFER_OVER,
  AT_CAPACITY,
  CLOSED,
  /** Not theirs. */
  NOT_FOUND,
  TRANSFER_PENDING,
  TARGET_UNAVAILABLE,
  /** Nothing has happened: somebody else was faster, or there is no such timer any more. */
  LOST
}
