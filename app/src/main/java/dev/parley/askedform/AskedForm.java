package dev.parley.askedform;

import dev.parley.interaction.InteractionId;
import java.util.UUID;

/**
 * A form as it is put before a customer.
 *
 * @param form the id
 * @param field the key of the field that conditions may read
 * @param step the element of the flow
 * @param task of the engine
 */
public record AskedForm(
    UUID id, InteractionId interaction, String form, String field, String step, String task) {}
