package dev.parley.flow.check;

import dev.parley.process.WorkingHours;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One decision with one table: its three inputs, its output, and not too many rules. */
final class CalendarTable {
  static final int MOST_RULES = 500;

  private static final List<String> INPUTS =
      List.of(WorkingHours.DATE, WorkingHours.WEEKDAY, WorkingHours.TIME);
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
  private static final Pattern TIME_TO_LIVE = Pattern.compile("P[0-9]{1,4}D");
  private static final int LONGEST_NAME = 200;

  private CalendarTable() {}

  static void check(XmlElement root, Findings findings) {
    checkIds(root, findings);
    var decisions = root.children("dmn:decision").toList();
    if (!root.is("dmn:definitions") || decisions.size() != 1) {
      findings.add(
          finding(root, "one-decision", Saying.of("A calendar is a DMN file with one decision.")));
      return;
    }
    var decision = decisions.getFirst();
    checkDecision(decision, findings);
    var tables = decision.children("dmn:decisionTable").toList();
    if (tables.size() == 1) {
      checkTable(tables.getFirst(), findings);
    } else {
      findings.add(finding(decision, "one-table", Saying.of("The decision must be one table.")));
    }
  }

  /** About a part of the table, which is known by its id. */
  static Finding finding(XmlElement element, String rule, Saying message) {
    var id = element.id().isEmpty() ? null : element.id();
    return new Finding(id, null, rule, message, element.line(), element.column());
  }

  private static void checkIds(XmlElement root, Findings findings) {
    Set<String> seen = new HashSet<>();
    root.all()
        .filter(element -> element.attribute("id") != null)
        .filter(element -> !ID.matcher(element.id()).matches() || !seen.add(element.id()))
        .forEach(
            element ->
                findings.add(
                    finding(
                        element,
                        "id",
                        Saying.of(
                            "The id ‘%s’ is there twice or is none.",
                            Words.shortened(element.id())))));
  }

  private static void checkDecision(XmlElement decision, Findings findings) {
    if (decision.id().isEmpty()) {
      findings.add(finding(decision, "id", Saying.of("The decision has no id.")));
    }
    var name = decision.attributeOrEmpty("name");
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      findings.add(
          finding(
              decision,
              "name",
              Saying.of("A calendar has a name of 1 to %d characters.", LONGEST_NAME)));
    }
    var timeToLive = decision.attributeOrEmpty("camunda-dmn:historyTimeToLive");
    if (!TIME_TO_LIVE.matcher(timeToLive).matches()) {
      findings.add(
          finding(
              decision, "time-to-live", Saying.of("The history time to live must be in days.")));
    }
  }

  private static void checkTable(XmlElement table, Findings findings) {
    if (!table.attributeOrEmpty("hitPolicy").equals("FIRST")) {
      findings.add(finding(table, "hit-policy", Saying.of("The hit policy must be ‘First’.")));
    }
    var inputs = table.children("dmn:input").map(CalendarTable::expression).toList();
    if (!inputs.equals(INPUTS)) {
      findings.add(
          finding(table, "inputs", Saying.of("The inputs must be date, weekday and time.")));
    }
    checkTypes(table, findings);
    checkOutput(table, findings);
    var rules = table.children("dmn:rule").toList();
    if (rules.size() > MOST_RULES) {
      findings.add(
          finding(table, "too-large", Saying.of("A calendar has at most %d rules.", MOST_RULES)));
      return;
    }
    for (var index = 0; index < rules.size(); index++) {
      CalendarEntries.check(rules.get(index), index + 1, findings);
    }
  }

  private static String expression(XmlElement input) {
    return input
        .children("dmn:inputExpression")
        .flatMap(expression -> expression.children("dmn:text"))
        .map(XmlElement::text)
        .reduce("", String::concat);
  }

  /** The engine would turn dates and times into what cannot be compared. */
  private static void checkTypes(XmlElement table, Findings findings) {
    table
        .children("dmn:input")
        .flatMap(input -> input.children("dmn:inputExpression"))
        .filter(expression -> expression.attribute("typeRef") != null)
        .filter(expression -> !expression.attributeOrEmpty("typeRef").equals("Any"))
        .filter(
            expression ->
                !expression.attributeOrEmpty("typeRef").equals("string")
                    || !expression.children("dmn:text").allMatch(CalendarTable::isWeekday))
        .forEach(
            expression ->
                findings.add(
                    finding(
                        expression, "type", Saying.of("Dates and times must be of type ‘Any’."))));
  }

  private static boolean isWeekday(XmlElement text) {
    return text.text().equals(WorkingHours.WEEKDAY);
  }

  private static void checkOutput(XmlElement table, Findings findings) {
    var outputs = table.children("dmn:output").toList();
    if (outputs.size() != 1
        || !outputs.getFirst().attributeOrEmpty("name").equals(WorkingHours.OPEN)
        || !outputs.getFirst().attributeOrEmpty("typeRef").equals("boolean")) {
      findings.add(finding(table, "output", Saying.of("The only output must be open, a boolean.")));
    }
  }
}
