package dev.parley.flow.check;

import dev.parley.process.Models;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** There is one process; it can run, it is not one of the product's, and its history ends. */
final class OneProcess implements Rule {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{2,60}");
  private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3})|P([1-9][0-9]{0,3})D");
  private static final int LONGEST = 3650;

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    if (flow.processes().isEmpty()) {
      findings.add(flow.root(), "one-process", Saying.of("There is no process in the diagram."));
    }
    flow.processes().stream()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    second,
                    "one-process",
                    Saying.of("%s is one too many: a flow is one process.", second.described())));
    flow.processes().forEach(process -> check(process, findings));
  }

  private static void check(XmlElement process, Findings findings) {
    var key = process.id();
    if (!KEY.matcher(key).matches()) {
      findings.add(
          process,
          "key",
          Saying.of(
              "The id of the process must be 3 to 61 lower-case letters, digits and hyphens, a"
                  + " letter first."));
    } else if (!Models.isRoutingFlow(key)) {
      findings.add(
          process,
          "protected-key",
          Saying.of("‘%s’ is a part of the product: choose another id.", key));
    }
    if (!process.attributeOrEmpty("isExecutable").equals("true")) {
      findings.add(process, "executable", Saying.of("The process must be executable."));
    }
    checkHistory(process, findings);
  }

  private static void checkHistory(XmlElement process, Findings findings) {
    var days = DAYS.matcher(process.attributeOrEmpty("camunda:historyTimeToLive"));
    if (!days.matches() || number(days) > LONGEST) {
      findings.add(
          process,
          "history-time-to-live",
          Saying.of(
              "The process needs a history time to live of 1 to %d days, such as P90D.", LONGEST));
    }
  }

  private static int number(Matcher days) {
    return Integer.parseInt(days.group(1) == null ? days.group(2) : days.group(1));
  }
}
