package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.SupervisorClient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What happens to a chat and to an agent is in the event log, in order and without a word. */
@ParleyIT
class EventLogIT {
  @RegisterExtension private final Scene scene = new Scene();

  @Test
  void aWholeChatIsKept() {
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var customer = scene.customer("Something private");
    var offer = anna.awaitOffer(customer.interaction());
    bruno.reject(bruno.awaitOffer(customer.interaction()), "Private reason");
    anna.accept(offer).expect(200);
    anna.end(customer.interaction()).expect(204);

    var log = events(scene.supervisor(), customer.interaction());

    assertThat(log)
        .extracting(event -> event.get("kind").asString())
        .containsExactly("ARRIVED", "QUEUED", "OFFERED", "OFFER_ENDED", "ACCEPTED", "CLOSED");
    assertThat(log.get(2).at("/details/agents").size()).isEqualTo(2);
    assertThat(log.get(3).get("agentName").asString()).isEqualTo("Bruno Keller");
    assertThat(log.get(3).at("/details/state").asString()).isEqualTo("REJECTED");
    assertThat(log.get(4).get("agentName").asString()).isEqualTo("Anna Rossi");
    assertThat(log.get(4).get("queueName").asString()).isEqualTo("Journey");
    assertThat(log.get(5).at("/details/by").asString()).isEqualTo("AGENT");
    assertThat(log.toString()).doesNotContain("rivate");
  }

  @Test
  void offersThatSomebodyElseTookEndTogether() {
    var anna = scene.available("anna");
    scene.available("bruno");
    scene.available("chiara");
    var customer = scene.customer("Hello");

    anna.take(customer);

    var ended =
        events(scene.supervisor(), customer.interaction()).stream()
            .filter(event -> event.get("kind").asString().equals("OFFER_ENDED"))
            .toList();
    assertThat(ended).hasSize(1);
    assertThat(ended.getFirst().at("/details/reason").asString()).isEqualTo("TAKEN");
    assertThat(ended.getFirst().at("/details/agents").size()).isEqualTo(2);
    assertThat(ended.getFirst().get("agentId").isNull()).isTrue();
  }

  @Test
  void theCustomerIsToldThatTheAgentIsAwayAndBack() {
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);

    anna.disconnect();
    vanish("anna");
    awaitAway(customer, 0, true);
    var heard = customer.events().count();
    anna.connect();
    awaitAway(customer, heard, false);

    assertThat(presences("anna"))
        .endsWith("AVAILABLE CHOSEN", "OFFLINE CONNECTION_LOST", "AVAILABLE CHOSEN");
  }

  /** As if the time in which a window may be silent had passed. */
  private void vanish(String agent) {
    scene
        .jdbc()
        .sql("update agent_connection set seen_at = seen_at - interval '30 s' where agent_id = ?")
        .param(Scene.idOf(agent))
        .update();
    scene
        .jdbc()
        .sql("update agent_presence set since = since - interval '40 s' where agent_id = ?")
        .param(Scene.idOf(agent))
        .update();
  }

  private static void awaitAway(CustomerClient customer, int after, boolean away) {
    customer
        .events()
        .awaitAfter(
            after,
            "agentAway = " + away,
            event ->
                event.at("/interaction/agentAway").asBoolean(!away) == away
                    && event.at("/interaction/state").asString("").equals("CONVERSATION"));
  }

  private List<String> presences(String agent) {
    return scene
        .jdbc()
        .sql(
            """
            select (details ->> 'state') || ' ' || (details ->> 'cause') from routing_event
            where kind = 'PRESENCE' and agent_id = ? order by id
            """)
        .param(Scene.idOf(agent))
        .query(String.class)
        .list();
  }

  private static List<JsonNode> events(SupervisorClient supervisor, UUID interaction) {
    return supervisor
        .http()
        .get("/api/supervision/interactions/" + interaction + "/events")
        .expect(200)
        .body()
        .get("events")
        .valueStream()
        .toList();
  }
}
