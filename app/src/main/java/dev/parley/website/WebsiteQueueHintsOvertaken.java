package dev.parley.website;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the website's queue hints since they were read. */
public class WebsiteQueueHintsOvertaken extends Conflict {
  WebsiteQueueHintsOvertaken() {
    super(
        "website-queue-hints-overtaken",
        "Queue hints overtaken",
        "Somebody else has changed them meanwhile. Load them again to see how they are now.");
  }
}
