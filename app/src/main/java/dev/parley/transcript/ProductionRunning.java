package dev.parley.transcript;

import dev.parley.platform.problem.Conflict;

/** A transcript is in the making under this name already. */
public final class ProductionRunning extends Conflict {
  ProductionRunning() {
    super(
        "transcript-production-running",
        "Transcript in the making",
        "A transcript is in the making under this name already.");
  }
}
