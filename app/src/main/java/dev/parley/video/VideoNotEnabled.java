package dev.parley.video;

import dev.parley.platform.problem.Conflict;

/** The website of the chat has no video, or its provider is not set up any more. */
public class VideoNotEnabled extends Conflict {
  VideoNotEnabled() {
    super(
        "video-not-enabled",
        "Video not enabled",
        "Video calls are not switched on for this chat's website.");
  }
}
