package dev.parley.offer;

/** Why a member of the queue was not asked. */
enum Exclusion {
  NOT_AVAILABLE,
  AT_CAPACITY,
  /** Rejected or missed an offer of this chat in this round. */
  REFUSED,
  /** The strategy asks somebody else first. */
  NOT_THEIR_TURN
}
