package dev.parley.flow;

import dev.parley.flow.check.Finding;
import dev.parley.flow.check.Saying;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** What the engine itself says of a model that passed our check. */
final class EngineFindings {
  private static final String RULE = "engine";

  private EngineFindings() {}

  static List<Finding> of(ParseException refused) {
    return refused.getResorceReports().stream()
        .flatMap(report -> report.getErrors().stream())
        .map(EngineFindings::finding)
        .toList();
  }

  private static Finding finding(Problem problem) {
    return new Finding(
        problem.getMainElementId(),
        null,
        RULE,
        Saying.literally(problem.getMessage()),
        problem.getLine(),
        problem.getColumn());
  }
}
