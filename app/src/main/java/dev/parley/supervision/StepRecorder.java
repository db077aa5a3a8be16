package dev.parley.supervision;

import dev.parley.platform.engine.WaitState;
import dev.parley.platform.engine.WaitStates;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the table of the steps in which the chats stand, in the transaction that moves them. It
 * writes right before the commit, all at once: earlier it would hold rows that a transaction which
 * already has the interaction's lock may want.
 */
@Component
class StepRecorder implements WaitStates {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final StepRepository steps;

  StepRecorder(StepRepository steps) {
    this.steps = steps;
  }

  @Override
  public void entered(WaitState place) {
    if (isInteraction(place.businessKey())) {
      changes().enter(UUID.fromString(place.businessKey()), place);
    }
  }

  @Override
  public void left(String businessKey, String activityInstance) {
    if (isInteraction(businessKey)) {
      changes().leave(activityInstance);
    }
  }

  private static boolean isInteraction(String businessKey) {
    return UUID_FORM.matcher(businessKey).matches();
  }

  /** Those of the running transaction, which the engine never works without. */
  private StepChanges changes() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(StepChanges.class::isInstance)
        .map(StepChanges.class::cast)
        .findAny()
        .orElseGet(this::register);
  }

  private StepChanges register() {
    var changes = new StepChanges(steps);
    TransactionSynchronizationManager.registerSynchronization(changes);
    return changes;
  }
}
