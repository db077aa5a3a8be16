package dev.parley.flow.check;

import dev.parley.flow.check.Vocabulary.Allowed;

/** Every element and attribute is one of the {@link Vocabulary}, in its place. */
final class AllowedElements implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    if (!flow.root().is("bpmn:definitions")) {
      findings.add(flow.root(), "not-bpmn", Saying.of("This is not a BPMN diagram."));
    }
    flow.all().forEach(element -> check(element, findings));
  }

  private static void check(XmlElement element, Findings findings) {
    var allowed = Vocabulary.of(element.name());
    if (allowed == null) {
      refuse(element, findings);
      return;
    }
    if (isMisplaced(element, allowed)) {
      findings.add(
          element, "element", Saying.of("%s is not allowed in this place.", element.described()));
    }
    if (!allowed.text() && !element.text().isEmpty()) {
      findings.add(element, "text", Saying.of("%s must not hold text.", element.described()));
    }
    element.attributes().keySet().stream()
        .filter(attribute -> !allowed.attributes().contains(attribute))
        .sorted()
        .forEach(attribute -> refuse(element, attribute, findings));
  }

  /** What belongs to a refused element is refused with it. */
  private static boolean isMisplaced(XmlElement element, Allowed allowed) {
    return element
        .parent()
        .map(parent -> Vocabulary.of(parent.name()) != null)
        .map(known -> known && !allowed.parents().contains(element.parent().orElseThrow().name()))
        .orElse(!element.is("bpmn:definitions"));
  }

  private static void refuse(XmlElement element, Findings findings) {
    var refusal = Refusals.ofElement(element.name());
    findings.add(
        element,
        refusal.rule(),
        Saying.of("%s is not allowed: %s.", element.described(), refusal.reason()));
    element.attributes().keySet().stream()
        .filter(Refusals::isKnownAttribute)
        .sorted()
        .forEach(attribute -> refuse(element, attribute, findings));
  }

  private static void refuse(XmlElement element, String attribute, Findings findings) {
    var refusal = Refusals.ofAttribute(attribute);
    findings.add(
        element,
        refusal.rule(),
        Saying.of(
            "%s must not have ‘%s’: %s.",
            element.described(), Words.shortened(attribute), refusal.reason()));
  }
}
