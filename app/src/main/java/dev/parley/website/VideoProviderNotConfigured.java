package dev.parley.website;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Video is to be on with a provider that lacks its settings. */
public class VideoProviderNotConfigured extends Invalid {
  VideoProviderNotConfigured(VideoProviderKind kind) {
    super(
        "video-provider-not-configured",
        "Video provider not configured",
        "Enter the provider's base URL, app id and secret first.",
        Map.of("provider", kind));
  }
}
