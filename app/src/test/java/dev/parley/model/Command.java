package dev.parley.model;

/**
 * Something that somebody does, or that time does.
 *
 * @param chat which of the chats
 * @param agent who does it, or to whom it happens
 * @param target the agent or the queue that a chat should go to
 */
record Command(Kind kind, int chat, int agent, int target) {
  enum Kind {
    START,
    ACCEPT,
    REJECT,
    OFFER_TIMES_OUT,
    QUEUE_TIMES_OUT,
    WRAP_UP_TIMES_OUT,
    TRANSFER_TO_AGENT,
    TRANSFER_TO_QUEUE,
    WITHDRAW,
    CUSTOMER_LEAVES,
    AGENT_CLOSES,
    END_WRAP_UP,
    SUPERVISOR_CLOSES,
    TAKE_OVER,
    OFFER_AGAIN,
    MOVE,
    PAUSE,
    BE_AVAILABLE,
    VANISH,
    RETURN,
    STAY_AWAY
  }

  @Override
  public String toString() {
    return "%s chat %d agent %d target %d".formatted(kind, chat, agent, target);
  }
}
