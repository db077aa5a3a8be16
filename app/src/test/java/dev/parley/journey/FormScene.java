package dev.parley.journey;

import static org.awaitility.Awaitility.await;

import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A flow that asks the customers of a scene what it is about, and those who answer. */
final class FormScene {
  private final String key = "form-" + UUID.randomUUID().toString().substring(0, 8);
  private final Scene scene;
  private final WireHttp alan;
  private final TemplateUse templates;

  FormScene(Scene scene) {
    var token = TestKeycloak.accessToken("alan");
    this.scene = scene;
    alan = scene.wire().asAgent(() -> token);
    templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
  }

  TemplateUse templates() {
    return templates;
  }

  /** Asks what it is about; the answer becomes a tag, then the chat is offered. */
  void publish(String limit) {
    var form = Map.of("Form", "topic", "Choice for conditions", "topic", "Longest time", limit);
    var flow =
        FlowXml.flow(key)
            .start("Ask")
            .add(templates.step("Ask a form", "Ask", form))
            .sequence("Ask", "Which")
            .gateway("Which", "Offer")
            .condition("Which", "Late", "${formOutcome != 'answered'}");
    for (var topic : List.of("sales", "support", "invoice")) {
      flow.condition("Which", "Tag_" + topic, "${formAnswer == '%s'}".formatted(topic))
          .add(tag("Tag_" + topic, topic))
          .sequence("Tag_" + topic, "Offer");
    }
    flow.sequence("Which", "Offer")
        .add(tag("Late", "no answer"))
        .sequence("Late", "Offer")
        .offer("Offer", "${queueId}", "${queueTimeout}")
        .sequence("Offer", "End")
        .end("End");
    var published = Map.of("xml", flow.xml(), "comment", "Try");
    alan.post("/api/flows/" + key + "/versions", published).expect(201);
    scene.routeBy(key);
  }

  private String tag(String id, String tag) {
    return templates.step("Tag", id, Map.of("Tag", tag));
  }

  /** What the customer is asked, once they are. */
  JsonNode asked(CustomerClient customer) {
    await().until(() -> !customer.state().get("form").isNull());
    return customer.state().get("form");
  }

  /** Sends the answers as the customer's page does. */
  Answer answer(CustomerClient customer, JsonNode form, Map<String, ?> answers) {
    return customer
        .http()
        .post(
            "/api/customer/interaction/form",
            Map.of("id", form.get("id").asString(), "answers", answers));
  }

  /** How many forms the customer is asked now. */
  int open(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select count(*) from asked_form where interaction_id = ? and ended_at is null")
        .param(customer.interaction())
        .query(Integer.class)
        .single();
  }
}
