package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Steps that would ask what is no form, or read what customers wrote. */
class HostileFormsTest {
  private static final String LAST = "<camunda:out source=\"formAnswer\" target=\"formAnswer\" />";

  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    values();
    shapes();
    courses();
    return models.tests();
  }

  @Test
  void theFindingNamesTheStepTheFieldAndTheReason() {
    assertThat(said(form("topic", "orderNumber", "PT5M")))
        .containsExactly(
            "The choice for conditions of call activity ‘Ask a form’, ‘orderNumber’, is no choice of"
                + " one thing: conditions read nothing else of a form.");
    assertThat(said(form("topic", "size", "PT5M")))
        .containsExactly(
            "The choice for conditions of call activity ‘Ask a form’, ‘size’, is no field of the form"
                + " ‘topic’.");
    assertThat(said(form("offline-message", "-", "PT5M")))
        .containsExactly("Call activity ‘Ask a form’ must name a form that flows may ask.");
  }

  private void values() {
    for (var form : List.of("", "unknown", "${form}", "${queueId}", "topic ", "../topic", "-")) {
      models.add("form " + form, "offer-mapping", "Bad", form(form, "-", "PT5M"));
    }
    for (var field : List.of("", "unknown", "${formAnswer}", "#{queueId}", "topic ", "--")) {
      models.add("field " + field, "offer-mapping", "Bad", form("topic", field, "PT5M"));
    }
    models.add("field of text", "form-field", "Bad", form("topic", "orderNumber", "PT5M"));
    models.add("field of another form", "form-field", "Bad", form("topic", "size", "PT5M"));
    for (var limit : List.of("", "PT0S", "P31D", "${queueTimeout}", "${form}", "soon")) {
      models.add("form for " + limit, "offer-mapping", "Bad", form("topic", "topic", limit));
    }
  }

  private void shapes() {
    mapping("form asked for more", "<camunda:in source=\"queueId\" target=\"task\" />");
    mapping("answer as an outcome", "<camunda:out source=\"formAnswer\" target=\"outcome\" />");
    mapping("outcome as an outcome", "<camunda:out source=\"formOutcome\" target=\"outcome\" />");
    mapping("answer as a queue", "<camunda:out source=\"formAnswer\" target=\"queueId\" />");
    mapping("more than the answer", "<camunda:out source=\"form\" target=\"taken\" />");
    mapping("everything", "<camunda:out source=\"answers\" target=\"answers\" />");
    models.add("no answer", "offer", "Bad", form("topic", "topic", "PT5M"), LAST, "");
  }

  private void courses() {
    models.add(
        "form after an acceptance",
        "after-accept",
        "Bad",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Bad")
            .form("Bad", "topic", "topic", "PT5M")
            .sequence("Bad", "End")
            .end("End"));
    for (var variable : List.of("formOutcome == 'answered'", "formAnswer == 'sales'")) {
      models.add(
          "nobody was asked: " + variable,
          "variable",
          FlowXml.sequenceId("Choice", "Offer"),
          flow("test-flow")
              .start("Choice")
              .gateway("Choice", "End")
              .condition("Choice", "Offer", "${" + variable + "}")
              .sequence("Choice", "End")
              .offer("Offer", QUEUE, "PT5M")
              .sequence("Offer", "End")
              .end("End"));
    }
  }

  private void mapping(String name, String mapping) {
    models.add(name, "offer-mapping", "Bad", form("topic", "topic", "PT5M"), LAST, LAST + mapping);
  }

  private static FlowXml form(String form, String field, String limit) {
    return offer().form("Bad", form, field, limit);
  }

  /** The step of these models stands beside the flow. */
  private static List<String> said(FlowXml model) {
    return HostileModels.CHECK.check(model.xml()).findings().stream()
        .filter(finding -> !finding.rule().equals("unreachable"))
        .map(finding -> finding.message().in(Locale.ENGLISH))
        .filter(message -> message.contains("Ask a form"))
        .toList();
  }
}
