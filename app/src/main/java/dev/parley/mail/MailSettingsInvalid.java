package dev.parley.mail;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of the settings cannot be so; {@code fields} says which and what they must be. */
public class MailSettingsInvalid extends Invalid {
  MailSettingsInvalid(Map<String, String> fields) {
    super(
        "mail-settings-invalid",
        "Mail settings invalid",
        "Some of the settings are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
