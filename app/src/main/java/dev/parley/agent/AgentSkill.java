package dev.parley.agent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * What an agent can do.
 *
 * @param level 1 to 5, higher is better
 */
@Schema(name = "AgentSkill")
public record AgentSkill(@NotNull String skill, int level) {}
