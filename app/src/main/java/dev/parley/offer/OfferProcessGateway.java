package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.process.OfferToQueue;
import dev.parley.process.Outcome;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The only way to the process that offers a chat; runs in the caller's transaction. */
@Component
class OfferProcessGateway {
  private final TaskService tasks;
  private final RuntimeService runtime;

  OfferProcessGateway(TaskService tasks, RuntimeService runtime) {
    this.tasks = tasks;
    this.runtime = runtime;
  }

  void complete(Offer offer, Outcome outcome) {
    tasks.complete(
        Objects.requireNonNull(offer.task(), "offer task"), OfferToQueue.OUTCOME.of(outcome));
  }

  void agentAvailable(InteractionId interaction) {
    runtime
        .createMessageCorrelation(OfferToQueue.AGENT_AVAILABLE_MESSAGE)
        .processInstanceBusinessKey(interaction.businessKey())
        .correlate();
  }
}
