package dev.parley.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Starts a chat, or the part of one, and speaks to it as the app does. */
final class StartedChat {

  static final UUID INTERACTION = new UUID(0, 1);
  static final Duration QUEUE_TIMEOUT = Duration.ofMinutes(10);
  static final Duration VIDEO_CALL_LIMIT = Duration.ofMinutes(60);

  private StartedChat() {}

  static ProcessInstance routedBy(String routingFlow) {
    return routedBy(routingFlow, INTERACTION);
  }

  static ProcessInstance routedBy(String routingFlow, UUID interaction) {
    var variables = passedOn(interaction);
    ChatInteraction.ROUTING_FLOW.put(variables, routingFlow);
    return runtimeService()
        .startProcessInstanceByKey(ChatInteraction.KEY, interaction.toString(), variables);
  }

  /** Starts a process as a call activity of {@link ChatInteraction} or a routing flow would. */
  static ProcessInstance inside(String processKey) {
    return runtimeService()
        .startProcessInstanceByKey(processKey, INTERACTION.toString(), passedOn());
  }

  /** What every called process gets. */
  static Map<String, Object> passedOn() {
    return passedOn(INTERACTION);
  }

  static void customerLeaves() {
    correlate(ChatInteraction.CUSTOMER_LEFT_MESSAGE, INTERACTION);
  }

  static void supervisorCloses() {
    correlate(ChatInteraction.SUPERVISOR_CLOSED_MESSAGE, INTERACTION);
  }

  static void agentBecomesAvailable() {
    correlate(OfferToQueue.AGENT_AVAILABLE_MESSAGE, INTERACTION);
  }

  static void videoCallStarts() {
    runtimeService()
        .createMessageCorrelation(ChatInteraction.VIDEO_CALL_STARTED_MESSAGE)
        .processInstanceBusinessKey(INTERACTION.toString())
        .setVariables(ChatInteraction.VIDEO_CALL_LIMIT.of(VIDEO_CALL_LIMIT))
        .correlate();
  }

  static void videoCallEnds() {
    correlate(ChatInteraction.VIDEO_CALL_ENDED_MESSAGE, INTERACTION);
  }

  static void correlate(String message, UUID interaction) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(interaction.toString())
        .correlate();
  }

  private static Map<String, Object> passedOn(UUID interaction) {
    var variables = new HashMap<String, Object>();
    ChatInteraction.QUEUE_ID.put(variables, new UUID(0, 2));
    ChatInteraction.QUEUE_TIMEOUT.put(variables, QUEUE_TIMEOUT);
    return variables;
  }
}
