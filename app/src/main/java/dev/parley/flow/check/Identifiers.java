package dev.parley.flow.check;

import java.util.HashSet;
import java.util.regex.Pattern;

/** Ids are unique, well-formed and, like names, no longer than what the engine can keep. */
final class Identifiers implements Rule {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TAG = 60;
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var seen = new HashSet<String>();
    flow.all()
        .forEach(
            element -> {
              checkId(element, seen, findings);
              checkLength(element, "name", LONGEST_NAME, findings);
              checkLength(element, "camunda:versionTag", LONGEST_TAG, findings);
            });
    flow.processes().stream()
        .flatMap(process -> process.children().stream())
        .filter(Identifiers::needsId)
        .filter(step -> step.attribute("id") == null)
        .forEach(step -> findings.add(step, "id", Saying.of("%s has no id.", step.described())));
  }

  private static void checkId(XmlElement element, HashSet<String> seen, Findings findings) {
    var id = element.attribute("id");
    if (id == null) {
      return;
    }
    if (!ID.matcher(id).matches()) {
      findings.add(
          element,
          "id",
          Saying.of(
              "The id ‘%s’ must be up to 100 letters, digits, ‘_’, ‘-’ and ‘.’, a letter first.",
              Words.shortened(id)));
    } else if (!seen.add(id)) {
      findings.add(element, "duplicate-id", Saying.of("The id ‘%s’ is there twice.", id));
    }
  }

  private static void checkLength(
      XmlElement element, String attribute, int longest, Findings findings) {
    if (element.attributeOrEmpty(attribute).length() > longest) {
      findings.add(
          element,
          "name-too-long",
          Saying.of(
              attribute.equals("name")
                  ? "The name of %s is longer than %d characters."
                  : "The version tag of %s is longer than %d characters.",
              Words.of(element.name()).asPart(),
              longest));
    }
  }

  private static boolean needsId(XmlElement element) {
    return element.name().startsWith("bpmn:")
        && !element.is("bpmn:documentation")
        && !element.is("bpmn:extensionElements");
  }
}
