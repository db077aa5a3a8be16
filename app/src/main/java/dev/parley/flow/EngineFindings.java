package dev.parley.flow;

import dev.parley.flow.check.Finding;
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
    var what = new FlowFinding(problem.getMainElementId(), null, RULE, problem.getMessage());
    return new Finding(what, problem.getLine(), problem.getColumn());
  }
}
