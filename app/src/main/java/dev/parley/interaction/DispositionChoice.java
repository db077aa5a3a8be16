package dev.parley.interaction;

import dev.parley.disposition.DispositionLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What an agent can choose for a chat, and how.
 *
 * @param mandatory whether the chat cannot be finished without
 * @param form the Camunda Form that asks; its field {@code disposition} takes an id of these
 * @param dispositions in up to three levels; one that divides further cannot be chosen itself
 */
@Schema(name = "DispositionChoice")
public record DispositionChoice(
    boolean mandatory, Map<String, Object> form, List<DispositionLevel> dispositions) {}
