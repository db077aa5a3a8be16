package dev.parley.webhook;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.CallWebhook;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to the calls that flows wait for. What ends one locks the interaction first, as everybody
 * does who moves a chat on.
 */
@Component
class WebhookProcessGateway {
  /** Longer than any call may take. */
  private static final Duration LOCK = Duration.ofSeconds(30);

  private static final String WORKER = "parley";

  private final ExternalTaskService tasks;
  private final RuntimeService runtime;
  private final InteractionService interactions;

  WebhookProcessGateway(
      ExternalTaskService tasks, RuntimeService runtime, InteractionService interactions) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.interactions = interactions;
  }

  /** Calls that are due and nobody works on: from now on the caller does. */
  @Transactional
  public List<WebhookCall> take(int most) {
    return tasks
        .fetchAndLock(most, WORKER)
        .topic(CallWebhook.topic(), LOCK.toMillis())
        .variables(CallWebhook.WEBHOOK.name())
        .execute()
        .stream()
        .map(this::call)
        .toList();
  }

  private WebhookCall call(LockedExternalTask task) {
    var failures = task.getRetries() == null ? 0 : WebhookCall.TRIES - task.getRetries();
    return new WebhookCall(
        task.getId(),
        InteractionId.ofBusinessKey(task.getBusinessKey()),
        (String) task.getVariables().get(CallWebhook.WEBHOOK.name()),
        step(task.getProcessInstanceId()),
        failures + 1);
  }

  /** The element of the flow that waits for this process. */
  private String step(String process) {
    var flow = runtime.createProcessInstanceQuery().subProcessInstanceId(process).singleResult();
    return flow == null
        ? ""
        : runtime.getActiveActivityIds(flow.getId()).stream().findFirst().orElse("");
  }

  /** The chat goes on with the outcome, unless it has ended meanwhile. */
  @Transactional
  public void complete(WebhookCall call, String outcome) {
    interactions.lock(call.interaction());
    if (isWaiting(call)) {
      tasks.complete(call.task(), WORKER, CallWebhook.OUTCOME.of(outcome));
    }
  }

  /** The call is tried again after the pause. */
  @Transactional
  public void retry(WebhookCall call, Duration pause) {
    interactions.lock(call.interaction());
    if (isWaiting(call)) {
      tasks.handleFailure(
          call.task(),
          WORKER,
          "No good answer",
          WebhookCall.TRIES - call.attempt(),
          pause.toMillis());
    }
  }

  private boolean isWaiting(WebhookCall call) {
    return tasks.createExternalTaskQuery().externalTaskId(call.task()).count() == 1;
  }
}
