package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.text.PlainText;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Closes a chat from any state. A timer that moves the process at the same moment may win a try; it
 * is tried again then, since the chat still runs, only elsewhere.
 */
@Service
public class ForceClose {
  private static final int TRIES = 5;
  private static final int REASON_LIMIT = 200;
  private static final Logger log = LoggerFactory.getLogger(ForceClose.class);

  private final Interventions interventions;

  ForceClose(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * @param reason cut to 200 characters
   * @throws CloseReasonRequired if nothing is left of the reason
   * @throws dev.parley.interaction.InteractionClosed if the chat is over
   */
  public void close(InteractionId interaction, StaffIdentity supervisor, @Nullable String reason) {
    var given = PlainText.cleanLine(reason, REASON_LIMIT);
    if (given == null) {
      throw new CloseReasonRequired();
    }
    for (var left = TRIES - 1; !isClosed(interaction, supervisor, given, left > 0); left--) {
      log.info("Interaction {} moved while it was closed", interaction.value());
    }
  }

  private boolean isClosed(
      InteractionId interaction, StaffIdentity supervisor, String reason, boolean again) {
    try {
      interventions.close(interaction, supervisor, reason);
      return true;
    } catch (OptimisticLockingException | ConcurrencyFailureException lostRace) {
      if (again) {
        return false;
      }
      throw lostRace;
    }
  }
}
