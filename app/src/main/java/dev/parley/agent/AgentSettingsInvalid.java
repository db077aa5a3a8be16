package dev.parley.agent;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of the settings cannot be so; {@code fields} says which and what they must be. */
public class AgentSettingsInvalid extends Invalid {
  AgentSettingsInvalid(Map<String, Object> fields) {
    super(
        "agent-settings-invalid",
        "Agent settings invalid",
        "Some of the settings are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
