package dev.parley.flow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.flow.check.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** A refusal in the engine's shape: the desktop modeler shows the message. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusalAnswer(String type, String message, int code, @Nullable Map<String, Report> details) {

  /** What is wrong with one file. */
  record Report(List<Problem> errors, List<Problem> warnings) {}

  /** One thing that is wrong. */
  record Problem(
      String message,
      int line,
      int column,
      @Nullable String mainElementId,
      List<String> elementIds) {}

  static RefusalAnswer of(String message) {
    return new RefusalAnswer("InvalidRequestException", message, 0, null);
  }

  static RefusalAnswer of(String file, List<Finding> findings) {
    var errors = findings.stream().map(RefusalAnswer::problem).toList();
    var message =
        errors.stream()
            .map(
                error ->
                    "* %s | resource %s | line %d | column %d"
                        .formatted(error.message(), file, error.line(), error.column()))
            .collect(
                Collectors.joining(
                    "\n", "ENGINE-09005 Could not parse BPMN process. Errors: \n", ""));
    return new RefusalAnswer(
        "ParseException", message, 0, Map.of(file, new Report(errors, List.of())));
  }

  private static Problem problem(Finding finding) {
    var element = finding.elementId();
    return new Problem(
        finding.message().in(LocaleContextHolder.getLocale()),
        finding.line(),
        finding.column(),
        element,
        Optional.ofNullable(element).map(List::of).orElse(List.of()));
  }
}
