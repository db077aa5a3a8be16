package dev.parley.queue;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of the settings cannot be so; {@code fields} says which and what they must be. */
public class QueueSettingsInvalid extends Invalid {
  QueueSettingsInvalid(Map<String, Object> fields) {
    super(
        "queue-settings-invalid",
        "Queue settings invalid",
        "Some of the settings are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
