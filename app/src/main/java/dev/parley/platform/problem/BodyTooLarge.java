package dev.parley.platform.problem;

import java.io.IOException;

/** A request's body went over the limit while it was read. */
class BodyTooLarge extends IOException {

  BodyTooLarge() {
    // in words by which a reader of multipart bodies knows what it is
    super("The size of the request's body exceeds the limit");
  }
}
