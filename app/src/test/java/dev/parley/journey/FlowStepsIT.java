package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Real chats go through published flows that ask one agent, and questions of the chat itself. Each
 * way leaves its tag.
 */
@ParleyIT
class FlowStepsIT {
  @RegisterExtension final Scene scene = new Scene();

  private final String key = "steps-" + UUID.randomUUID().toString().substring(0, 8);
  private WireHttp alan;
  private TemplateUse templates;

  @BeforeEach
  void anAnalyst() {
    var token = TestKeycloak.accessToken("alan");
    alan = scene.wire().asAgent(() -> token);
    templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
  }

  @Test
  void theNamedAgentIsAskedAndAccepts() {
    scene.queue("RING_ALL", "bruno");
    publish(askAnna());
    var bruno = scene.available("bruno");
    var anna = scene.available("anna");

    var customer = scene.customer("Hello");
    anna.take(customer);

    assertThat(bruno.offers()).isEmpty();
    assertThat(scene.tags(customer.interaction())).isEmpty();
    assertThat(anna.interaction(customer.interaction()).status()).isEqualTo(200);
    anna.end(customer.interaction()).expect(204);
  }

  @Test
  void anAgentWhoIsNotThereIsPassedBy() {
    scene.queue("RING_ALL", "bruno");
    publish(askAnna());
    var bruno = scene.available("bruno");

    var customer = scene.customer("Hello");
    bruno.take(customer);

    assertThat(scene.tags(customer.interaction())).containsExactly("unavailable");
    bruno.end(customer.interaction()).expect(204);
  }

  @Test
  void afterARefusalTheFlowGoesOn() {
    scene.queue("RING_ALL", "bruno");
    publish(askAnna());
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");

    var customer = scene.customer("Hello");
    anna.reject(anna.awaitOffer(customer.interaction()), "Lunch").expect(204);
    bruno.take(customer);

    assertThat(scene.tags(customer.interaction())).containsExactly("rejected");
    bruno.end(customer.interaction()).expect(204);
  }

  @Test
  void anAgentWhoLeavesIsPassedBy() {
    scene.queue("RING_ALL", "bruno");
    publish(askAnna());
    var anna = scene.available("anna");

    var customer = scene.customer("Hello");
    anna.awaitOffer(customer.interaction());
    anna.presence("PAUSED", "Lunch").expect(200);
    Awaitility.await()
        .until(() -> scene.tags(customer.interaction()), List.of("unavailable")::equals);

    var bruno = scene.available("bruno");
    bruno.take(customer);
    bruno.end(customer.interaction()).expect(204);
  }

  @Test
  void aCustomerWhoComesBackIsKnownToTheFlow() {
    scene.queue("RING_ALL");
    publish(
        FlowXml.flow(key)
            .start("Hours")
            .add(templates.step("Working hours", "Hours", Map.of()))
            .sequence("Hours", "Which")
            .gateway("Which", "Closed")
            .condition("Which", "Again", "${open and returning}")
            .condition("Which", "New", "${open}")
            .sequence("Which", "Closed")
            .add(tag("Again", "again"))
            .sequence("Again", "Offer")
            .add(tag("New", "new"))
            .sequence("New", "Offer")
            .add(tag("Closed", "closed"))
            .sequence("Closed", "Offer")
            .offer("Offer", "${queueId}", "${queueTimeout}")
            .sequence("Offer", "End")
            .end("End"));

    var first = scene.customer("Hello");
    first.leave().expect(204);
    var second = startAgain(first.token());

    assertThat(scene.tags(first.interaction())).containsExactly("new");
    assertThat(scene.tags(second)).containsExactly("again");
  }

  /** Anna first, of whatever queue, then the website's own queue; the outcome becomes a tag. */
  private FlowXml askAnna() {
    var anna = Scene.idOf("anna").toString();
    assertThat(templates.choices("Offer to agent", "Agent")).contains(anna);
    return FlowXml.flow(key)
        .start("Ask")
        .add(templates.step("Offer to agent", "Ask", Map.of("Agent", anna)))
        .sequence("Ask", "Which")
        .gateway("Which", "TimedOut")
        .condition("Which", "End", "${outcome == 'accepted'}")
        .condition("Which", "Rejected", "${outcome == 'rejected'}")
        .condition("Which", "Unavailable", "${outcome == 'unavailable'}")
        .sequence("Which", "TimedOut")
        .add(tag("Rejected", "rejected"))
        .sequence("Rejected", "Offer")
        .add(tag("Unavailable", "unavailable"))
        .sequence("Unavailable", "Offer")
        .add(tag("TimedOut", "timed out"))
        .sequence("TimedOut", "Offer")
        .offer("Offer", "${queueId}", "${queueTimeout}")
        .sequence("Offer", "End")
        .end("End");
  }

  private String tag(String id, String tag) {
    return templates.step("Tag", id, Map.of("Tag", tag));
  }

  private UUID startAgain(String token) {
    var message = Map.of("id", UUID.randomUUID(), "text", "Me again");
    var request =
        Map.of("idempotencyKey", UUID.randomUUID(), "returningToken", token, "message", message);
    var path = "/api/snippet/" + Scene.WEBSITE + "/interactions";
    var started = scene.wire().asPage().post(path, request).expect(201).body();
    return UUID.fromString(started.get("interactionId").asString());
  }

  private void publish(FlowXml flow) {
    var request = Map.of("xml", flow.xml(), "comment", "Try this");
    alan.post("/api/flows/" + key + "/versions", request).expect(201);
    scene.routeBy(key);
  }
}
