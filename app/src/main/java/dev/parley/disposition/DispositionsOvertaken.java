package dev.parley.disposition;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the dispositions since they were read. */
public class DispositionsOvertaken extends Conflict {
  DispositionsOvertaken() {
    super(
        "dispositions-overtaken",
        "Dispositions overtaken",
        "Somebody else has changed them meanwhile. Load them again to see how they are now.");
  }
}
