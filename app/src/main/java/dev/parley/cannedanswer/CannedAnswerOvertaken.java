package dev.parley.cannedanswer;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the canned answer since it was read. */
public class CannedAnswerOvertaken extends Conflict {
  CannedAnswerOvertaken() {
    super(
        "canned-answer-overtaken",
        "Canned answer overtaken",
        "Somebody else has changed it meanwhile. Load it again to see how it is now.");
  }
}
