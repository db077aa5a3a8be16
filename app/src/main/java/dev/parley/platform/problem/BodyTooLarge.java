package dev.parley.platform.problem;

import java.io.IOException;

/** A request's body went over the limit while it was read. */
class BodyTooLarge extends IOException {

  BodyTooLarge() {
    super("The request's body is too large");
  }
}
