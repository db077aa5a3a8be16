package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;

/** Why somebody was not asked; the first that applies, in this order. */
@Schema(name = "ExclusionReason", enumAsRef = true)
public enum Exclusion {
  /** Handles the chat already: it is about to be transferred. */
  HAS_THE_CHAT,
  OFFLINE,
  PAUSED,
  /** Lacks a required skill, or has it at a lower level. */
  SKILL_MISSING,
  /** Has as many chats as they can have at once. */
  AT_CAPACITY,
  /** Has as many chats of this queue as they can have at once. */
  AT_QUEUE_LIMIT,
  /** Rejected an offer of this chat in this round. */
  REJECTED,
  /** Left an offer of this chat unanswered in this round. */
  MISSED,
  /** The rule asks somebody else first. */
  NOT_THEIR_TURN;

  /** Whether a new round puts an end to it. */
  boolean endsWithTheRound() {
    return this == REJECTED || this == MISSED;
  }
}
