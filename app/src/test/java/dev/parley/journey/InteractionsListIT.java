package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The interactions list over HTTP: what an agent sees, and what a supervisor does. */
@ParleyIT
class InteractionsListIT {
  private static final String OWN = "/api/interactions";
  private static final String ALL = "/api/supervision/interactions";

  @RegisterExtension final Scene scene = new Scene();

  private AgentClient anna;

  @BeforeEach
  void anAgent() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
  }

  @Test
  void aChatIsFoundByItsWordsByItsAgentAndSupervisorsAndByNobodyElse() {
    var word = "marmot" + UUID.randomUUID().toString().replace("-", "");
    var customer = scene.customer("Where is my " + word + "?");
    anna.take(customer);
    var filter = Map.<String, Object>of("text", word);

    await()
        .untilAsserted(
            () ->
                assertThat(ids(search(anna.http(), OWN, filter)))
                    .containsExactly(customer.interaction().toString()));
    var supervisor = scene.supervisor().http();
    var row = search(supervisor, ALL, filter).get("rows").get(0);
    assertThat(row.get("state").asString()).isEqualTo("CONVERSATION");
    assertThat(ids(search(scene.window("bruno").http(), OWN, filter))).isEmpty();

    supervisor.post(ALL + "/" + customer.interaction() + "/spy", Map.of()).expect(201);
    var news = Map.of("filter", filter, "ids", List.of(customer.interaction()));
    var seen = anna.http().post(OWN + "/news", news).expect(200).body();
    assertThat(seen.get("newer").asInt()).isEqualTo(1);
    assertThat(seen.get("rows").get(0).get("watchers")).hasSize(1);
    assertThat(
            scene.window("bruno").http().post(OWN + "/news", news).expect(200).body().get("rows"))
        .isEmpty();

    anna.end(customer.interaction()).expect(204);
    var closed = Map.<String, Object>of("text", word, "open", false);
    assertThat(ids(search(anna.http(), OWN, closed))).hasSize(1);
  }

  @Test
  void anAgentWhoAsksForAnotherAgentsFindsTheirOwn() {
    var customer = scene.customer("Hello");
    anna.take(customer);
    var bruno = scene.window("bruno");

    var filter = Map.<String, Object>of("agent", anna.me().get("agentId").asString());

    assertThat(ids(search(bruno.http(), OWN, filter)))
        .doesNotContain(customer.interaction().toString());
    assertThat(bruno.http().get(OWN + "/filters").expect(200).body().get("agents")).isEmpty();
  }

  @Test
  void aCursorThatNoListGaveIsRefused() {
    var answer = anna.http().post(OWN + "/search", Map.of("filter", Map.of(), "after", "nonsense"));

    answer.expect(422);
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/cursor-invalid");
  }

  private static JsonNode search(WireHttp http, String path, Map<String, Object> filter) {
    return http.post(path + "/search", Map.of("filter", filter)).expect(200).body();
  }

  private static List<String> ids(JsonNode page) {
    return page.get("rows").valueStream().map(row -> row.get("id").asString()).toList();
  }
}
