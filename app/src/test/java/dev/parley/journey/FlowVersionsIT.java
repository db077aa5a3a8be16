package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.FlowXml;
import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A published flow leads the next chat; a chat that runs stays on its version. */
@ParleyIT
class FlowVersionsIT {
  private static final String OWN_QUEUE = "${queueId}";

  @RegisterExtension final Scene scene = new Scene();

  private final String key = "journey-" + UUID.randomUUID().toString().substring(0, 8);
  private WireHttp alan;

  @BeforeEach
  void anAnalyst() {
    var token = TestKeycloak.accessToken("alan");
    alan = scene.wire().asAgent(() -> token);
  }

  @Test
  void theNextChatFollowsANewVersionAndARunningOneStays() {
    scene.queue("RING_ALL", "anna");
    var overflow = scene.otherQueue("bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");

    publish(FlowXml.offer(key, OWN_QUEUE).xml(), null);
    scene.routeBy(key);
    var first = scene.customer("I follow version 1");
    var toAnna = anna.awaitOffer(first.interaction());

    publish(FlowXml.offer(key, overflow.toString()).xml(), 1);
    assertThat(running()).containsExactly(0, 1);
    var second = scene.customer("I follow version 2");
    bruno.take(second);
    anna.accept(toAnna).expect(200);
    anna.end(first.interaction()).expect(204);
    scene.engine().assertEndedAt(first.interaction(), ChatInteraction.INTERACTION_CLOSED);
    bruno.end(second.interaction()).expect(204);

    alan.post("/api/flows/" + key + "/roll-back", Map.of("version", 1)).expect(201);
    var third = scene.customer("I follow version 1 again");
    anna.take(third);

    assertThat(offersOf(first, second, third)).containsExactly("anna", "bruno", "anna");
    anna.end(third.interaction()).expect(204);
  }

  @Test
  void aFlowMadeOfTheTemplatesRunsFromAWaitThroughTwoQueues() {
    scene.queue("RING_ALL");
    var overflow = scene.otherQueue("bruno");
    var bruno = scene.available("bruno");
    publish(
        FlowXml.flow(key)
            .start("Pause")
            .pause("Pause", "PT1S")
            .sequence("Pause", "First")
            .offer("First", OWN_QUEUE, "PT1S")
            .sequence("First", "Accepted")
            .question("Accepted", "End", "Second")
            .offer("Second", overflow.toString(), "PT5M")
            .sequence("Second", "Asked")
            .question("Asked", "End", "End2")
            .end("End")
            .end("End2")
            .xml(),
        null);
    scene.routeBy(key);

    var customer = scene.customer("Nobody in the first queue");
    bruno.take(customer);
    bruno.end(customer.interaction()).expect(204);

    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_CLOSED);
  }

  /** Of the versions, the newest first. */
  private List<Integer> running() {
    return alan.get("/api/flows/" + key + "/versions")
        .expect(200)
        .body()
        .valueStream()
        .map(version -> version.get("runningChats").asInt())
        .toList();
  }

  private void publish(String xml, Integer basedOn) {
    var request = new HashMap<String, Object>(Map.of("xml", xml, "comment", "Try this"));
    request.put("basedOn", basedOn);
    alan.post("/api/flows/" + key + "/versions", request).expect(201);
  }

  /** Who was asked to take each chat. */
  private List<String> offersOf(CustomerClient... customers) {
    return Arrays.stream(customers)
        .flatMap(
            customer ->
                scene
                    .jdbc()
                    .sql(
                        """
                        select lower(agent.alias) from offer join agent on agent.id = agent_id
                        where interaction_id = ?
                        """)
                    .param(customer.interaction())
                    .query(String.class)
                    .list()
                    .stream())
        .toList();
  }
}
