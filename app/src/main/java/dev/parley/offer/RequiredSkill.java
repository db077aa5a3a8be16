package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an agent must be able to do to be asked.
 *
 * @param level 1 to 5, at least
 */
@Schema(name = "RequiredSkill")
public record RequiredSkill(String skill, int level) {}
