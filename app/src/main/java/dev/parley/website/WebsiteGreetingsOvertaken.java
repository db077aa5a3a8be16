package dev.parley.website;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the website's greetings since they were read. */
public class WebsiteGreetingsOvertaken extends Conflict {
  WebsiteGreetingsOvertaken() {
    super(
        "website-greetings-overtaken",
        "Greetings overtaken",
        "Somebody else has changed them meanwhile. Load them again to see how they are now.");
  }
}
