package dev.parley.supervision;

import dev.parley.platform.engine.WaitState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The steps that the tokens of one transaction entered and left; what it only passed is nothing.
 */
class StepChanges implements TransactionSynchronization {
  private final Map<String, StepRepository.Step> entered = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();
  private final StepRepository steps;

  StepChanges(StepRepository steps) {
    this.steps = steps;
  }

  void enter(UUID interaction, WaitState place) {
    entered.put(place.activityInstance(), new StepRepository.Step(interaction, place));
  }

  void leave(String activityInstance) {
    if (entered.remove(activityInstance) == null) {
      left.add(activityInstance);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (!entered.isEmpty() || !left.isEmpty()) {
      steps.write(List.copyOf(entered.values()), left);
    }
  }
}
