package dev.parley.offline;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer leaves.
 *
 * @param idempotencyKey made once by the customer's page: the same key is kept once
 * @param answers to the website's offline form, not checked yet
 * @param interactionId the chat that nobody took; one of another website does not count
 */
public record LeaveMessage(
    String websiteKey,
    UUID idempotencyKey,
    Map<String, ?> answers,
    @Nullable String pageUrl,
    @Nullable UUID interactionId) {}
