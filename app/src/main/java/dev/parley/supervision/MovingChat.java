package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Changes a chat that a timer may move at the same moment: who loses tries again, since the chat
 * still runs, only elsewhere.
 */
final class MovingChat {
  private static final int TRIES = 5;
  private static final Logger log = LoggerFactory.getLogger(MovingChat.class);

  private MovingChat() {}

  /**
   * @param change one whole transaction
   */
  static void insist(InteractionId interaction, Runnable change) {
    for (var left = TRIES - 1; !isDone(change, left > 0); left--) {
      log.info("Interaction {} moved while it was changed", interaction.value());
    }
  }

  private static boolean isDone(Runnable change, boolean again) {
    try {
      change.run();
      return true;
    } catch (OptimisticLockingException | ConcurrencyFailureException lostRace) {
      if (again) {
        return false;
      }
      throw lostRace;
    }
  }
}
