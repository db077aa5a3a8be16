package dev.parley.video;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** As many calls run as may at the same time. */
public class VideoCallsFull extends Conflict {
  VideoCallsFull(int limit) {
    super(
        "video-calls-full",
        "Too many video calls",
        "At most " + limit + " video calls may run at the same time; one must end first.",
        Map.of("limit", limit));
  }
}
