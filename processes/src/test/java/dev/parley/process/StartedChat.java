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

  static final UUID OTHER_QUEUE = new UUID(0, 3);
  static final UUID TARGET_AGENT = new UUID(0, 4);
  static final UUID TRANSCRIPT_MAIL = new UUID(0, 5);
  static final Duration OTHER_TIMEOUT = Duration.ofMinutes(3);

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

  /** What an offer to the website's own queue gets. */
  static Map<String, Object> offered() {
    var variables = passedOn();
    variables.remove(ChatInteraction.RETURNING.name());
    return variables;
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

  static void isTaken() {
    correlate(ChatInteraction.INTERACTION_TAKEN_MESSAGE, INTERACTION);
  }

  static void returnsToQueue() {
    var variables = new HashMap<String, Object>();
    ChatInteraction.QUEUE_ID.put(variables, OTHER_QUEUE);
    ChatInteraction.QUEUE_TIMEOUT.put(variables, OTHER_TIMEOUT);
    correlate(ChatInteraction.RETURNED_TO_QUEUE_MESSAGE, variables);
  }

  static void transferToAgentIsRequested() {
    var variables = new HashMap<String, Object>();
    ChatInteraction.TRANSFER_PROCESS.put(variables, OfferToAgent.KEY);
    ChatInteraction.TRANSFER_AGENT_ID.put(variables, TARGET_AGENT);
    ChatInteraction.TRANSFER_OFFER_TIMEOUT.put(variables, OTHER_TIMEOUT);
    correlate(ChatInteraction.TRANSFER_REQUESTED_MESSAGE, variables);
  }

  static void transferToQueueIsRequested() {
    var variables = new HashMap<String, Object>();
    ChatInteraction.TRANSFER_PROCESS.put(variables, OfferToQueue.KEY);
    ChatInteraction.TRANSFER_QUEUE_ID.put(variables, OTHER_QUEUE);
    ChatInteraction.TRANSFER_QUEUE_TIMEOUT.put(variables, OTHER_TIMEOUT);
    correlate(ChatInteraction.TRANSFER_REQUESTED_MESSAGE, variables);
  }

  static void transferIsWithdrawn() {
    correlate(ChatInteraction.TRANSFER_WITHDRAWN_MESSAGE, INTERACTION);
  }

  static void transcriptIsWanted() {
    correlate(
        ChatInteraction.TRANSCRIPT_WANTED_MESSAGE,
        ChatInteraction.TRANSCRIPT_MAIL_ID.of(TRANSCRIPT_MAIL));
  }

  private static void correlate(String message, Map<String, Object> variables) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(INTERACTION.toString())
        .setVariables(variables)
        .correlate();
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
    ChatInteraction.RETURNING.put(variables, true);
    return variables;
  }
}
