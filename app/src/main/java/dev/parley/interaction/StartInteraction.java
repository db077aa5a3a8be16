package dev.parley.interaction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's wish to chat.
 *
 * @param idempotencyKey made once by the customer's page: the same key never opens a second chat
 */
public record StartInteraction(
    String websiteKey,
    UUID idempotencyKey,
    @Nullable String contactName,
    @Nullable String pageUrl) {}
