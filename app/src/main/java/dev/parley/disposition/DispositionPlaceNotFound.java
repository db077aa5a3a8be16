package dev.parley.disposition;

import dev.parley.platform.problem.NotFound;

/** There is no such website or queue that could have dispositions. */
public class DispositionPlaceNotFound extends NotFound {
  DispositionPlaceNotFound() {
    super(
        "disposition-place-not-found",
        "Website or queue not found",
        "There is no such website or queue.");
  }
}
