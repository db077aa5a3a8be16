package dev.parley.website;

import dev.parley.platform.problem.Invalid;

/** A look names a picture that is not kept (any more). */
public class AvatarUnknown extends Invalid {
  AvatarUnknown() {
    super("avatar-unknown", "Picture unknown", "There is no such picture. Choose it again.");
  }
}
