package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The tags that people give a chat: who may, who hears of it, and where it is found again. */
@ParleyIT
class TagsIT {
  @RegisterExtension final Scene scene = new Scene();

  private final String tag = "late " + UUID.randomUUID().toString().substring(0, 30);
  private AgentClient anna;
  private CustomerClient customer;

  @BeforeEach
  void aChat() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Where is it?");
    anna.take(customer);
  }

  @Test
  void theAgentTagsTheirChatAndEveryWindowHearsOfIt() {
    var window = anna.events().count();
    var answer = add(anna.http(), "  " + tag + "\n").expect(200).body();

    assertThat(tags(answer)).containsExactly(tag);
    anna.events()
        .awaitAfter(
            window, "the tag", event -> event.at("/interaction/tags").toString().contains(tag));
    assertThat(tags(add(anna.http(), tag.toUpperCase()).expect(200).body())).containsExactly(tag);
    assertThat(found()).containsExactly(customer.interaction().toString());
    assertThat(known(anna.http())).contains(tag);
    assertThat(tags(change(anna.http(), Map.of("remove", List.of(tag))).expect(200).body()))
        .isEmpty();
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherAgentMayNotAndASupervisorMay() {
    var bruno = scene.window("bruno").http();
    var supervisor = scene.supervisor().http();

    add(bruno, tag).expect(404);
    bruno.get(chat() + "/known-tags").expect(404);

    assertThat(tags(add(supervisor, tag).expect(200).body())).containsExactly(tag);
    assertThat(known(supervisor)).contains(tag);
    anna.events()
        .await(
            "the supervisor's tag",
            event -> event.at("/interaction/tags").toString().contains(tag));
  }

  @Test
  void whatIsNoTagIsRefusedAndSoIsTheTwentyFirst() {
    assertThat(add(anna.http(), "x".repeat(41)).expect(422).problem())
        .isEqualTo("/problems/tag-invalid");
    for (var number = 0; number < 20; number++) {
      add(anna.http(), "tag " + number + customer.interaction().toString().substring(30))
          .expect(200);
    }
    assertThat(add(anna.http(), tag).expect(409).problem()).isEqualTo("/problems/too-many-tags");
  }

  @Test
  void aChatThatIsOverKeepsItsTags() {
    add(anna.http(), tag).expect(200);
    customer.leave().expect(204);
    anna.events()
        .await("the end", event -> event.at("/interaction/state").asString("").equals("CLOSED"));
    anna.http().post(chat() + "/wrap-up/end", Map.of());

    assertThat(change(anna.http(), Map.of("remove", List.of(tag))).expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    assertThat(found()).hasSize(1);
  }

  @Test
  void theEventLogSaysThatTagsChangedAndNotWhich() {
    add(anna.http(), tag).expect(200);
    add(anna.http(), tag).expect(200);

    var log =
        scene
            .supervisor()
            .http()
            .get("/api/supervision/interactions/" + customer.interaction() + "/events")
            .expect(200);

    var tagged =
        log.body()
            .get("events")
            .valueStream()
            .filter(event -> event.get("kind").asString().equals("TAGGED"))
            .toList();
    assertThat(tagged).hasSize(1);
    assertThat(tagged.getFirst().at("/agentName").asString()).isEqualTo("Anna Rossi");
    assertThat(tagged.getFirst().at("/details/added").asInt()).isEqualTo(1);
    assertThat(log.text()).doesNotContain(tag);
  }

  private Answer add(WireHttp http, String text) {
    return change(http, Map.of("add", List.of(text)));
  }

  private Answer change(WireHttp http, Map<String, Object> change) {
    return http.post(chat() + "/tags", change);
  }

  private String chat() {
    return "/api/interactions/" + customer.interaction();
  }

  /** The agent's chats with the tag, by the list's filter. */
  private List<String> found() {
    return anna.http()
        .post("/api/interactions/search", Map.of("filter", Map.of("tag", tag), "limit", 10))
        .expect(200)
        .body()
        .get("rows")
        .valueStream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private List<String> known(WireHttp http) {
    return http.get(chat() + "/known-tags")
        .expect(200)
        .body()
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> tags(JsonNode chat) {
    return chat.get("tags").valueStream().map(JsonNode::asString).toList();
  }
}
