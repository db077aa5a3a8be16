package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The supervisor's agents and queues, read and told live. */
@ParleyIT
class WorkforceIT {
  private static final String QUEUE = "Journey";

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void aSupervisorSeesWhoWorksAndWhatWaits() {
    scene.queue("LEAST_BUSY", "anna", "bruno");
    scene.capacity("anna", 1);
    var anna = scene.available("anna");
    anna.take(scene.customer("First"));
    scene.customer("Second");
    var sofia = scene.supervisor();

    var agent = named(sofia.http().get("/api/supervision/agents").expect(200).body(), "Anna Rossi");
    assertThat(agent.get("state").asString()).isEqualTo("AVAILABLE");
    assertThat(agent.get("load").asInt()).isEqualTo(1);
    assertThat(agent.get("capacity").asInt()).isEqualTo(1);
    assertThat(texts(agent.get("queues"))).contains(QUEUE);

    var queue = named(sofia.http().get("/api/supervision/queues").expect(200).body(), QUEUE);
    assertThat(queue.get("strategy").asString()).isEqualTo("LEAST_BUSY");
    assertThat(queue.get("waiting").asInt()).isEqualTo(1);
    assertThat(queue.get("longestWaitSince").isNull()).isFalse();
    assertThat(queue.get("agents").asInt()).isEqualTo(2);
    assertThat(queue.get("agentsAvailable").asInt()).isZero();
  }

  @Test
  void aSupervisorHearsOfChanges() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var sofia = scene.supervisor();

    anna.presence("PAUSED", "Lunch").expect(200);
    sofia
        .events()
        .await(
            "Anna's pause",
            event ->
                event.has("agents")
                    && named(event.get("agents"), "Anna Rossi")
                        .path("reason")
                        .asString("")
                        .equals("Lunch"));

    scene.customer("Hello");
    sofia
        .events()
        .await(
            "the waiting chat",
            event ->
                event.has("queues")
                    && named(event.get("queues"), QUEUE).path("waiting").asInt(0) == 1);
  }

  private static JsonNode named(JsonNode list, String name) {
    return list.valueStream()
        .filter(one -> one.get("name").asString().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
