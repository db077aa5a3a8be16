package dev.parley.webhook;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of a webhook cannot be so; {@code fields} says which and what they must be. */
public class WebhookInvalid extends Invalid {
  WebhookInvalid(Map<String, String> fields) {
    super(
        "webhook-invalid",
        "Webhook invalid",
        "Some of the webhook is wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
