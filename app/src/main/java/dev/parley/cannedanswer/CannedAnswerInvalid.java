package dev.parley.cannedanswer;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of a canned answer cannot be so; {@code fields} says which and what they must be. */
public class CannedAnswerInvalid extends Invalid {
  CannedAnswerInvalid(Map<String, Object> fields) {
    super(
        "canned-answer-invalid",
        "Canned answer invalid",
        "Some of the canned answer is wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
