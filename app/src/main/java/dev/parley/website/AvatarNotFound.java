package dev.parley.website;

import dev.parley.platform.problem.NotFound;

/** No picture has this hash. */
public class AvatarNotFound extends NotFound {
  AvatarNotFound() {
    super("avatar-not-found", "Picture not found", "There is no such picture.");
  }
}
