package dev.parley.cannedanswer;

import dev.parley.platform.problem.Conflict;

/** A place holds as many canned answers as one can find one's way in. */
public class TooManyCannedAnswers extends Conflict {
  TooManyCannedAnswers(int most) {
    super(
        "too-many-canned-answers",
        "Too many canned answers",
        "There are " + most + " canned answers there already, and no more can be kept.");
  }
}
