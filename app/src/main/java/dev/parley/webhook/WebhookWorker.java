package dev.parley.webhook;

import dev.parley.interaction.InteractionService;
import dev.parley.platform.engine.TaskThreads;
import dev.parley.process.CallWebhook;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Calls the webhooks that flows wait for, with threads of its own: a slow system elsewhere never
 * holds up an offer that is due. Takes no more calls than it has threads.
 */
@Component
class WebhookWorker {
  private static final Logger log = LoggerFactory.getLogger(WebhookWorker.class);
  private static final int THREADS = 8;

  private final WebhookProcessGateway process;
  private final WebhookRepository webhooks;
  private final WebhookClient client;
  private final InteractionService interactions;
  private final WebhookProperties properties;
  private final TaskThreads threads = new TaskThreads(THREADS);

  WebhookWorker(
      WebhookProcessGateway process,
      WebhookRepository webhooks,
      WebhookClient client,
      InteractionService interactions,
      WebhookProperties properties) {
    this.process = process;
    this.webhooks = webhooks;
    this.client = client;
    this.interactions = interactions;
    this.properties = properties;
  }

  @Scheduled(fixedDelayString = "${parley.webhook.look-every:500ms}")
  void takeCalls() {
    threads.take(process::take, this::work);
  }

  private void work(WebhookCall call) {
    try {
      answer(call);
    } catch (RuntimeException trouble) {
      // the lock of the call runs out, and somebody tries again
      log.warn("Webhook {} could not be worked on", call.webhook(), trouble);
    }
  }

  private void answer(WebhookCall call) {
    var webhook = webhooks.find(call.webhook());
    if (webhook.isEmpty()) {
      process.complete(call, CallWebhook.failed());
      return;
    }
    try {
      process.complete(
          call, client.call(webhook.get(), webhooks.secret(call.webhook()), body(call)));
    } catch (IOException noAnswer) {
      log.warn("Webhook {} gave no good answer at try {}", call.webhook(), call.attempt());
      failed(call);
    }
  }

  private void failed(WebhookCall call) {
    if (call.isLast()) {
      process.complete(call, CallWebhook.failed());
    } else {
      process.retry(call, properties.retryAfter().multipliedBy(call.attempt()));
    }
  }

  private Map<String, Object> body(WebhookCall call) {
    return Map.of(
        "interactionId", call.interaction().value(),
        "website", interactions.get(call.interaction()).websiteKey(),
        "step", call.step(),
        "attempt", call.attempt());
  }

  @PreDestroy
  void stop() {
    threads.close();
  }
}
