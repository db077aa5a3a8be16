package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Real chats go through published flows that are made of the templates of the routing tasks. */
@ParleyIT
class RoutingTasksIT {
  @RegisterExtension final Scene scene = new Scene();

  private final String key = "tasks-" + UUID.randomUUID().toString().substring(0, 8);
  private WireHttp alan;
  private TemplateUse templates;

  @BeforeEach
  void anAnalyst() {
    var token = TestKeycloak.accessToken("alan");
    alan = scene.wire().asAgent(() -> token);
    templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
  }

  @Test
  void aReplyIsReadByTheCustomerAndTheAgent() {
    publish(step("Automatic reply", Map.of("Text", "One moment, $5 &lt;b&gt;")));

    var customer = scene.customer("Hello");
    var anna = scene.available("anna");
    anna.take(customer);

    assertThat(messages(customer))
        .containsExactly("CUSTOMER TEXT Hello", "SYSTEM AUTOMATIC_REPLY One moment, $5 <b>");
    anna.end(customer.interaction()).expect(204);
  }

  @Test
  void whatIsOnceIsOnceAndWhatIsAlwaysIsEachTime() {
    scene.queue("RING_ALL");
    publish(
        FlowXml.flow(key)
            .start("Once")
            .add(templates.step("Automatic reply", "Once", reply("Once", "once")))
            .sequence("Once", "First")
            .add(templates.step("Automatic reply", "First", reply("First", "firstMessage")))
            .sequence("First", "Always")
            .add(templates.step("Automatic reply", "Always", reply("Always", "always")))
            .sequence("Always", "Offer")
            .offer("Offer", "${queueId}", "PT1S")
            .sequence("Offer", "Accepted")
            .question("Accepted", "End", "Once")
            .end("End"));

    var customer = scene.customer("Hello");
    await().until(() -> Collections.frequency(customer.transcript().texts(), "Always") >= 3);

    assertThat(messages(customer))
        .containsOnlyOnce("SYSTEM AUTOMATIC_REPLY Once", "SYSTEM AUTOMATIC_REPLY First");
  }

  @Test
  void tagsPriorityAndSkillsAreOnTheInteraction() {
    scene.queue("RING_ALL");
    publish(
        FlowXml.flow(key)
            .start("Tag")
            .add(templates.step("Tag", "Tag", Map.of("Tag", "Returns &amp; co")))
            .sequence("Tag", "Again")
            .add(templates.step("Tag", "Again", Map.of("Tag", "Returns &amp; co")))
            .sequence("Again", "Priority")
            .add(templates.step("Set priority", "Priority", Map.of("Priority", "7")))
            .sequence("Priority", "Skills")
            .add(templates.step("Set skills", "Skills", Map.of("Skills", "French 3, Billing")))
            .sequence("Skills", "Offer")
            .offer("Offer", "${queueId}", "PT5M")
            .sequence("Offer", "End")
            .end("End"));

    var chat = scene.customer("Hello").interaction();

    assertThat(list("select tag from interaction_tag where interaction_id = ?", chat))
        .containsExactly("Returns & co");
    assertThat(
            list(
                "select skill || ' ' || level from interaction_skill where interaction_id = ?",
                chat))
        .containsExactlyInAnyOrder("French 3", "Billing 1");
    assertThat(list("select priority::text from interaction where id = ?", chat))
        .containsExactly("7");
  }

  @Test
  void aHigherPriorityIsServedFirst() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 1);
    var ordinary = scene.customer("I was first");
    publish(step("Set priority", Map.of("Priority", "9")));
    var urgent = scene.customer("I am urgent");

    var anna = scene.available("anna");
    anna.take(urgent);

    assertThat(urgent.interaction()).isNotEqualTo(ordinary.interaction());
    anna.end(urgent.interaction()).expect(204);
    anna.take(ordinary);
    anna.end(ordinary.interaction()).expect(204);
  }

  @Test
  void aFlowClosesAChatWithItsDisposition() {
    publish(
        FlowXml.flow(key)
            .start("Close")
            .add(
                templates.step(
                    "Close with disposition", "Close", Map.of("Disposition", "Only by phone")))
            .sequence("Close", "End")
            .end("End"));

    var chat = scene.customer("Hello").interaction();

    assertThat(
            list(
                "select concat_ws(' ', state, closed_by, close_cause, disposition) from interaction where id = ?",
                chat))
        .containsExactly("CLOSED SYSTEM FLOW Only by phone");
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_UNMANAGED);
  }

  private static Map<String, String> reply(String text, String mode) {
    return Map.of("Text", text, "When", mode);
  }

  /** One step of the template, then the website's own queue. */
  private FlowXml step(String template, Map<String, String> chosen) {
    return FlowXml.flow(key)
        .start("Step")
        .add(templates.step(template, "Step", chosen))
        .sequence("Step", "Offer")
        .offer("Offer", "${queueId}", "${queueTimeout}")
        .sequence("Offer", "End")
        .end("End");
  }

  private void publish(FlowXml flow) {
    var request = new HashMap<String, Object>(Map.of("xml", flow.xml(), "comment", "Try this"));
    alan.post("/api/flows/" + key + "/versions", request).expect(201);
    scene.routeBy(key);
  }

  private List<String> messages(CustomerClient customer) {
    return list(
        "select author || ' ' || kind || ' ' || text from message where interaction_id = ? order by seq",
        customer.interaction());
  }

  private List<String> list(String sql, UUID chat) {
    return scene.jdbc().sql(sql).param(chat).query(String.class).list();
  }
}
