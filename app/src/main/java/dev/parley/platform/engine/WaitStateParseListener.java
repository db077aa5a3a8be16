package dev.parley.platform.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds a listener to each element where a token rests. Built-in ones: they are called however the
 * token goes, also when a whole instance is deleted. The public API cannot do this for all models.
 */
class WaitStateParseListener extends AbstractBpmnParseListener {

  private final ObjectProvider<WaitStates> hearers;

  WaitStateParseListener(ObjectProvider<WaitStates> hearers) {
    this.hearers = hearers;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
    watch(task);
  }

  @Override
  public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl task) {
    watch(task);
  }

  @Override
  public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl gateway) {
    watch(gateway);
  }

  @Override
  public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl event) {
    if (!isAwaitedByGateway(event)) {
      watch(event);
    }
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl task) {
    watchIfExternal(task);
  }

  @Override
  public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl task) {
    watchIfExternal(task);
  }

  @Override
  public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl task) {
    watchIfExternal(task);
  }

  private void watchIfExternal(ActivityImpl task) {
    if (task.getActivityBehavior() instanceof ExternalTaskActivityBehavior) {
      watch(task);
    }
  }

  // behind an event-based gateway the token rests in the gateway and only passes the event
  private static boolean isAwaitedByGateway(ActivityImpl event) {
    return event.getEventScope() instanceof ActivityImpl scope
        && scope.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior;
  }

  private void watch(ActivityImpl activity) {
    var listener = new WaitStateListener(activity, hearers);
    activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
    activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
  }
}
