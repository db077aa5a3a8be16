package dev.parley.video;

import dev.parley.platform.problem.Conflict;

/** No video call runs in this interaction (any more). */
public class VideoCallEnded extends Conflict {
  VideoCallEnded() {
    super("video-call-ended", "Video call ended", "This video call has ended.");
  }
}
