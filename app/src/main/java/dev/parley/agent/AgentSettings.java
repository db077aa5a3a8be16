package dev.parley.agent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** An agent as the administrator sees them; the name is the identity provider's. */
@Schema(name = "AgentSettings")
public record AgentSettings(
    UUID id, String name, String alias, int capacity, List<AgentSkill> skills) {}
