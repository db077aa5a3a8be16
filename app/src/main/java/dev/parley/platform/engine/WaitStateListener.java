package dev.parley.platform.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Tells {@link WaitStates} of the tokens in one element of one model. */
class WaitStateListener implements ExecutionListener {

  private static final String NAME = "name";

  private final ActivityImpl activity;
  private final ObjectProvider<WaitStates> hearers;

  WaitStateListener(ActivityImpl activity, ObjectProvider<WaitStates> hearers) {
    this.activity = activity;
    this.hearers = hearers;
  }

  @Override
  public void notify(DelegateExecution token) {
    if (token.getProcessBusinessKey() == null) {
      return;
    }
    if (EVENTNAME_START.equals(token.getEventName())) {
      var place = place(token);
      hearers.forEach(hearer -> hearer.entered(place));
    } else {
      hearers.forEach(
          hearer -> hearer.left(token.getProcessBusinessKey(), token.getActivityInstanceId()));
    }
  }

  private WaitState place(DelegateExecution token) {
    var branch = branchBeside();
    return new WaitState(
        token.getProcessBusinessKey(),
        token.getActivityInstanceId(),
        ((ExecutionEntity) token).getProcessDefinition().getKey(),
        activity.getId(),
        branch.map(WaitStateListener::nameOf).orElseGet(() -> nameOf(activity)),
        branch.isPresent());
  }

  /** The outermost event sub-process around the activity that does not interrupt. */
  private Optional<ActivityImpl> branchBeside() {
    ActivityImpl branch = null;
    for (ScopeImpl scope = activity;
        scope instanceof ActivityImpl inner;
        scope = inner.getFlowScope()) {
      if (runsBeside(inner)) {
        branch = inner;
      }
    }
    return Optional.ofNullable(branch);
  }

  private static boolean runsBeside(ActivityImpl scope) {
    return scope.isTriggeredByEvent()
        && scope.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE;
  }

  /** An element without a name is called by what it waits for. */
  private static String nameOf(ActivityImpl element) {
    var awaited =
        element.getEventActivities().stream()
            .map(WaitStateListener::ownName)
            .filter(Objects::nonNull)
            .sorted()
            .collect(Collectors.joining(" / "));
    var own = ownName(element);
    return own != null ? own : awaited.isEmpty() ? element.getId() : awaited;
  }

  private static @Nullable String ownName(ActivityImpl element) {
    return (String) element.getProperty(NAME);
  }
}
