package dev.parley.cannedanswer;

import dev.parley.platform.problem.NotFound;

/** There is no such canned answer, or it is another agent's own. */
public class CannedAnswerNotFound extends NotFound {
  CannedAnswerNotFound() {
    super("canned-answer-not-found", "Canned answer not found", "There is no such canned answer.");
  }
}
