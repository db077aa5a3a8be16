package dev.parley.form;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One answer to a form as a person reads it; the value is the customer's own text, or the label of
 * what they have chosen.
 *
 * @param label of the form's field, or the key where the form has no such field any more
 */
@Schema(name = "FormAnswer")
public record FormAnswer(String key, String label, String value) {}
