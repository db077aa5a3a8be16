package dev.parley.askedform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a customer has answered, as it is kept.
 *
 * @param form the id
 */
record AnsweredRow(
    UUID id, String form, Instant askedAt, Instant answeredAt, Map<String, Object> answers) {}
