package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionId;
import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToAgent;
import dev.parley.process.OfferToQueue;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The only way to the branch "Transfer interaction" of an interaction's process. */
@Component
class TransferProcessGateway {
  private static final Duration USUAL_TIME = Duration.ofSeconds(30);

  private final RuntimeService runtime;
  private final QueueService queues;

  TransferProcessGateway(RuntimeService runtime, QueueService queues) {
    this.runtime = runtime;
    this.queues = queues;
  }

  /**
   * @throws TransferNotAllowed if the chat began with a version that knows no transfers
   */
  void requested(Interaction conversation, TransferTarget target) {
    var variables =
        target.agent() == null ? toQueue(target.queue()) : toAgent(target.agent(), conversation);
    try {
      runtime
          .createMessageCorrelation(ChatInteraction.TRANSFER_REQUESTED_MESSAGE)
          .processInstanceBusinessKey(conversation.id().businessKey())
          .setVariables(variables)
          .correlate();
    } catch (MismatchingMessageCorrelationException olderProcess) {
      throw new TransferNotAllowed();
    }
  }

  void withdrawn(InteractionId interaction) {
    runtime
        .createMessageCorrelation(ChatInteraction.TRANSFER_WITHDRAWN_MESSAGE)
        .processInstanceBusinessKey(interaction.businessKey())
        .correlate();
  }

  private Map<String, Object> toAgent(AgentId agent, Interaction conversation) {
    var queue = conversation.queue();
    var timeout = queue == null ? USUAL_TIME : queues.get(queue).offerTimeout();
    var variables = new HashMap<String, Object>();
    ChatInteraction.TRANSFER_PROCESS.put(variables, OfferToAgent.KEY);
    ChatInteraction.TRANSFER_AGENT_ID.put(variables, agent.value());
    ChatInteraction.TRANSFER_OFFER_TIMEOUT.put(variables, timeout);
    return variables;
  }

  private Map<String, Object> toQueue(QueueId queue) {
    var variables = new HashMap<String, Object>();
    ChatInteraction.TRANSFER_PROCESS.put(variables, OfferToQueue.KEY);
    ChatInteraction.TRANSFER_QUEUE_ID.put(variables, queue.value());
    ChatInteraction.TRANSFER_QUEUE_TIMEOUT.put(variables, queues.get(queue).queueTimeout());
    return variables;
  }
}
