package dev.parley.video;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of the settings cannot be so; {@code fields} says which and what they must be. */
public class VideoSettingsInvalid extends Invalid {
  VideoSettingsInvalid(Map<String, Object> fields) {
    super(
        "video-settings-invalid",
        "Video settings invalid",
        "Some of the settings are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
