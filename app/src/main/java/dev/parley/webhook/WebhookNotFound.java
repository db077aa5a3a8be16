package dev.parley.webhook;

import dev.parley.platform.problem.NotFound;

/** There is no webhook with this key. */
public class WebhookNotFound extends NotFound {
  WebhookNotFound() {
    super("webhook-not-found", "Webhook not found", "There is no such webhook.");
  }
}
