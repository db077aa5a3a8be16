package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;

/**
 * A form that the customer is asked to fill in.
 *
 * @param id of this time that it is asked; the answers name it
 * @param schema the form's JSON, for whoever draws it
 */
@Schema(name = "CustomerForm")
public record CustomerForm(UUID id, Map<String, Object> schema) {}
