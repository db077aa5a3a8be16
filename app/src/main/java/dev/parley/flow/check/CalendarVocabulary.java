package dev.parley.flow.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The elements that a calendar may hold, where, and with which attributes; all else is refused, so
 * that nothing but one table of comparisons is left.
 */
final class CalendarVocabulary {
  private static final Set<String> ID = Set.of("id");

  private static final Map<String, Allowed> ELEMENTS =
      Map.ofEntries(
          Map.entry(
              "dmn:definitions",
              in("")
                  .with("id", "name", "namespace", "exporter", "exporterVersion")
                  .and("modeler:executionPlatform", "modeler:executionPlatformVersion")),
          Map.entry(
              "dmn:decision",
              in("dmn:definitions").with("id", "name", "camunda-dmn:historyTimeToLive")),
          Map.entry("dmn:decisionTable", in("dmn:decision").with("id", "hitPolicy")),
          Map.entry("dmn:input", in("dmn:decisionTable").with("id", "label", "biodi:width")),
          Map.entry("dmn:inputExpression", in("dmn:input").with("id", "typeRef")),
          Map.entry(
              "dmn:output",
              in("dmn:decisionTable").with("id", "label", "name", "typeRef", "biodi:width")),
          Map.entry("dmn:rule", in("dmn:decisionTable").with("id")),
          Map.entry("dmn:description", new Allowed(Set.of("dmn:rule"), Set.of(), true)),
          Map.entry("dmn:inputEntry", in("dmn:rule").with("id")),
          Map.entry("dmn:outputEntry", in("dmn:rule").with("id")),
          Map.entry(
              "dmn:text",
              new Allowed(
                  Set.of("dmn:inputExpression", "dmn:inputEntry", "dmn:outputEntry"),
                  Set.of(),
                  true)),
          Map.entry("dmndi:DMNDI", in("dmn:definitions").with("id")),
          Map.entry("dmndi:DMNDiagram", in("dmndi:DMNDI").with("id")),
          Map.entry("dmndi:DMNShape", in("dmndi:DMNDiagram").with("id", "dmnElementRef")),
          Map.entry("dmndc:Bounds", in("dmndi:DMNShape").with("x", "y", "width", "height")));

  /**
   * What an element may be.
   *
   * @param text whether it holds characters of its own
   */
  record Allowed(Set<String> parents, Set<String> attributes, boolean text) {

    private Allowed with(String... names) {
      return new Allowed(parents, Set.of(names), text);
    }

    private Allowed and(String... names) {
      var all = new HashSet<>(attributes);
      all.addAll(Set.of(names));
      return new Allowed(parents, all, text);
    }
  }

  private CalendarVocabulary() {}

  static void check(XmlElement root, Findings findings) {
    root.all().forEach(element -> check(element, root, findings));
  }

  private static void check(XmlElement element, XmlElement root, Findings findings) {
    var allowed = ELEMENTS.get(element.name());
    var parent = element == root ? "" : element.parent().map(XmlElement::name).orElse("");
    if (allowed == null || !allowed.parents().contains(parent)) {
      refuse(element, Saying.of("is not allowed here"), findings);
      return;
    }
    if (!allowed.text() && !element.text().isEmpty()) {
      refuse(element, Saying.of("must not hold text"), findings);
    }
    element.attributes().keySet().stream()
        .filter(attribute -> !allowed.attributes().contains(attribute))
        .sorted()
        .forEach(
            attribute ->
                refuse(
                    element,
                    Saying.of("must not have ‘%s’", Words.shortened(attribute)),
                    findings));
  }

  private static void refuse(XmlElement element, Saying why, Findings findings) {
    findings.add(
        CalendarTable.finding(
            element, "element", Saying.of("‘%s’ %s.", Words.shortened(element.name()), why)));
  }

  private static Allowed in(String parent) {
    return new Allowed(Set.of(parent), ID, false);
  }
}
