package dev.parley.askedform;

import dev.parley.form.FormAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A form that a routing flow has asked and the customer has filled in.
 *
 * @param formId the name of the form's file
 * @param answers in the order of the form; what was not answered is not there
 */
@Schema(name = "AnsweredForm")
public record AnsweredForm(
    UUID id, String formId, Instant askedAt, Instant answeredAt, List<FormAnswer> answers) {}
