package dev.parley.website;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of the settings cannot be so; {@code fields} says which and what they must be. */
public class WebsiteSettingsInvalid extends Invalid {
  WebsiteSettingsInvalid(Map<String, Object> fields) {
    super(
        "website-settings-invalid",
        "Website settings invalid",
        "Some of the settings are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
