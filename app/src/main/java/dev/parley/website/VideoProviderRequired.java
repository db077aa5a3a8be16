package dev.parley.website;

import dev.parley.platform.problem.Invalid;

/** Video is to be on, but nobody has said whose. */
public class VideoProviderRequired extends Invalid {
  VideoProviderRequired() {
    super(
        "video-provider-required",
        "Video provider required",
        "Choose a provider to switch video on.");
  }
}
