package dev.parley.offline;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One answer of the offline form as a person reads it; the value is the customer's own text.
 *
 * @param label of the form's field, or the key where the form has no such field any more
 */
@Schema(name = "OfflineAnswer")
public record OfflineAnswer(String key, String label, String value) {}
