package dev.parley.webhook;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A system that flows may ask, as the administrator reads it: the secret is never shown.
 *
 * @param key names it in flows
 * @param timeLimitSeconds how long one call may take: 1 to 10
 */
@Schema(name = "Webhook")
public record Webhook(String key, String name, String url, int timeLimitSeconds) {}
