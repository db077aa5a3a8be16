package dev.parley.website;

import dev.parley.platform.problem.NotFound;

/** No website has this key. */
public class WebsiteNotFound extends NotFound {

  WebsiteNotFound() {
    super("website-not-found", "Website not found", "No website has this key.");
  }
}
