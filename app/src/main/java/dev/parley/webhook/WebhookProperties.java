package dev.parley.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are called.
 *
 * @param allowPrivate whether addresses inside of the own network, and plain HTTP, are allowed
 * @param retryAfter the pause before the second try; before the third it is twice as long
 */
@ConfigurationProperties("parley.webhook")
record WebhookProperties(
    @DefaultValue("false") boolean allowPrivate, @DefaultValue("2s") Duration retryAfter) {}
