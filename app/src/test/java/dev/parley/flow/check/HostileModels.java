package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.flow.FlowXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Models that must not pass, each with the rule and the element that it is refused for. */
final class HostileModels {
  static final String QUEUE = "0000000b-0000-4000-8000-000000000001";
  static final String AGENT = "0000000a-0000-4000-8000-000000000001";
  static final SafeFlowCheck CHECK =
      new SafeFlowCheck(
          new Known(
              Set.of(QUEUE),
              Set.of(AGENT),
              Set.of("crm"),
              Set.of("assistant"),
              Map.of(
                  "topic",
                  new KnownForm(Set.of("topic", "orderNumber"), Set.of("topic")),
                  "other",
                  new KnownForm(Set.of("size"), Set.of("size")))));

  /** No element: the finding is about the whole model. */
  static final String NONE = "null";

  private final List<Hostile> models = new ArrayList<>();

  private record Hostile(String name, String xml, String rule, String element) {}

  /** A test for each model. */
  Stream<DynamicTest> tests() {
    return models.stream().map(model -> dynamicTest(model.name(), () -> assertRefused(model)));
  }

  private static void assertRefused(Hostile model) {
    var findings = CHECK.check(model.xml()).findings();

    assertThat(findings)
        .extracting(Finding::rule, found -> String.valueOf(found.elementId()))
        .contains(tuple(model.rule(), model.element()));
    assertThat(findings).allSatisfy(finding -> Italian.assertSpoken(finding.message()));
  }

  void add(String name, String rule, String element, String xml) {
    models.add(new Hostile(name, xml, rule, element));
  }

  static FlowXml offer() {
    return FlowXml.offer("test-flow", QUEUE);
  }

  static FlowXml inOffer(String content) {
    var offer = FlowXml.offerXml("Offer", QUEUE, "PT5M");
    return flow("test-flow")
        .start("Offer")
        .add(offer.replace("</bpmn:callActivity>", content + "</bpmn:callActivity>"))
        .sequence("Offer", "End")
        .end("End");
  }

  static FlowXml called(String element, String attributes) {
    return offer()
        .add(
            "<bpmn:callActivity id=\"Bad\" calledElement=\"%s\" %s />"
                .formatted(element, attributes));
  }

  static FlowXml choice(String condition) {
    return flow("test-flow")
        .start("Offer")
        .offer("Offer", QUEUE, "PT5M")
        .sequence("Offer", "Choice")
        .gateway("Choice", "End")
        .sequence("Choice", "End")
        .add(
            "<bpmn:sequenceFlow id=\"Bad\" sourceRef=\"Choice\" targetRef=\"Other\">%s</bpmn:sequenceFlow>"
                .formatted(condition))
        .end("End")
        .end("Other");
  }

  void step(String name, String rule, String step) {
    add(name, rule, "Bad", offer().add(step));
  }

  void extension(String name, String rule, String content) {
    var offer = FlowXml.offerXml("Offer", QUEUE, "PT5M");
    add(
        name,
        rule,
        "Offer",
        flow("test-flow")
            .start("Offer")
            .add(offer.replace("<bpmn:extensionElements>", "<bpmn:extensionElements>" + content))
            .sequence("Offer", "End")
            .end("End"));
  }

  void mapping(String name, String mapping, String rule) {
    extension(name, rule, mapping);
  }

  void document(String name, String rule, String xml) {
    models.add(new Hostile(name, xml, rule, rule.equals("element") ? "test-flow" : NONE));
  }

  void add(String name, String rule, String element, FlowXml model) {
    models.add(new Hostile(name, model.xml(), rule, element));
  }

  void add(String name, String rule, String element, FlowXml model, String replaced, String by) {
    models.add(new Hostile(name, model.xml().replace(replaced, by), rule, element));
  }

  /** More gateways than a flow may have steps. */
  static String manySteps() {
    var flow = offer();
    for (var number = 0; number < 300; number++) {
      flow.add("<bpmn:exclusiveGateway id=\"Gateway%d\" />".formatted(number));
    }
    return flow.xml();
  }
}
