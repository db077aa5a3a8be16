package dev.parley.transcript;

import dev.parley.platform.problem.NotFound;

/** No such transcript is in the making: it never was, it is ready, or somebody else's. */
public final class ProductionNotFound extends NotFound {
  ProductionNotFound() {
    super(
        "transcript-production-not-found",
        "No transcript in the making",
        "There is no such transcript in the making.");
  }
}
