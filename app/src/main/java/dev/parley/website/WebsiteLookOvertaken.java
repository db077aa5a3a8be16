package dev.parley.website;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the website's look since it was read. */
public class WebsiteLookOvertaken extends Conflict {
  WebsiteLookOvertaken() {
    super(
        "website-look-overtaken",
        "Look overtaken",
        "Somebody else has changed it meanwhile. Load it again to see how it is now.");
  }
}
