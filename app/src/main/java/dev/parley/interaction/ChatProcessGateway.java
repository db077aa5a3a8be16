package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Disposal;
import dev.parley.process.ChatInteraction;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import dev.parley.website.Website;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only way to the life-cycle process of an interaction; runs in the caller's transaction. */
@Component
class ChatProcessGateway {
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final QueueService queues;
  private final MandatoryDispositions mandatory;

  ChatProcessGateway(
      RuntimeService runtime,
      TaskService tasks,
      QueueService queues,
      MandatoryDispositions mandatory) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.queues = queues;
    this.mandatory = mandatory;
  }

  void start(Interaction interaction, Website website, boolean returning) {
    var queue = queues.get(Objects.requireNonNull(interaction.queue(), "queue"));
    var variables = new HashMap<String, Object>();
    ChatInteraction.QUEUE_ID.put(variables, queue.id().value());
    ChatInteraction.QUEUE_TIMEOUT.put(variables, queue.queueTimeout());
    ChatInteraction.RETURNING.put(variables, returning);
    ChatInteraction.ROUTING_FLOW.put(variables, website.routingFlow());
    runtime.startProcessInstanceByKey(
        ChatInteraction.KEY, interaction.id().businessKey(), variables);
  }

  void customerLeft(InteractionId id) {
    correlate(id, ChatInteraction.CUSTOMER_LEFT_MESSAGE, Map.of());
  }

  /** Also a chat whose process is too old to hear of it: that one is taken away. */
  void supervisorClosed(InteractionId id) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ChatInteraction.KEY)
        .processInstanceBusinessKey(id.businessKey())
        .list()
        .forEach(this::closedBySupervisor);
  }

  // asked first: an exception of the engine would doom the transaction
  private void closedBySupervisor(ProcessInstance chat) {
    var hears =
        runtime
            .createEventSubscriptionQuery()
            .processInstanceId(chat.getId())
            .eventType("message")
            .eventName(ChatInteraction.SUPERVISOR_CLOSED_MESSAGE)
            .count();
    if (hears == 0) {
      runtime.deleteProcessInstance(chat.getId(), ChatInteraction.SUPERVISOR_CLOSED_MESSAGE);
      return;
    }
    runtime
        .createMessageCorrelation(ChatInteraction.SUPERVISOR_CLOSED_MESSAGE)
        .processInstanceId(chat.getId())
        .correlate();
  }

  /**
   * The conversation is over; its agent may wrap it up for {@link WrapUpTime} from now on.
   *
   * @param disposal what was said at the closing; null for nothing
   */
  void conversationHandled(Interaction conversation, @Nullable Disposal disposal) {
    var ofQueue =
        conversation.queue() == null ? Duration.ZERO : queues.get(conversation.queue()).wrapUp();
    var demanded = disposal == null && mandatory.isDemanded(conversation);
    var variables = new HashMap<String, Object>();
    ChatInteraction.WRAP_UP.put(variables, WrapUpTime.of(ofQueue, disposal, demanded));
    ChatInteraction.DISPOSITION_DEMANDED.put(variables, demanded);
    tasks.complete(conversationTask(conversation), variables);
  }

  void handedOver(Interaction conversation, AgentId next) {
    tasks.setAssignee(conversationTask(conversation), next.value().toString());
  }

  void wrapUpDone(Interaction wrappingUp) {
    tasks.complete(Objects.requireNonNull(wrappingUp.wrapUp(), "wrap-up").task());
  }

  /** Wherever its flow was, the conversation opens. */
  void taken(InteractionId id) {
    correlate(id, ChatInteraction.INTERACTION_TAKEN_MESSAGE, Map.of());
  }

  /** Waiting or in conversation, it is offered to the queue. */
  void returned(InteractionId id, QueueId queue) {
    var variables = new HashMap<String, Object>();
    ChatInteraction.QUEUE_ID.put(variables, queue.value());
    ChatInteraction.QUEUE_TIMEOUT.put(variables, queues.get(queue).queueTimeout());
    correlate(id, ChatInteraction.RETURNED_TO_QUEUE_MESSAGE, variables);
  }

  private void correlate(InteractionId id, String message, Map<String, Object> variables) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(id.businessKey())
        .setVariables(variables)
        .correlate();
  }

  private static String conversationTask(Interaction conversation) {
    return Objects.requireNonNull(conversation.conversationTask(), "conversation task");
  }
}
