package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Canned answers: kept by administrators and agents, found in the chats that they fit. */
@ParleyIT
class CannedAnswersIT {
  private static final String SHARED = "/api/settings/canned-answers";
  private static final String OWN = "/api/me/canned-answers";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;
  private AgentClient anna;

  @BeforeEach
  void anAdministratorAndAnAgent() {
    ada = scene.administrator().http();
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
  }

  @AfterEach
  void forget() {
    scene.jdbc().sql("delete from canned_answer").update();
  }

  @Test
  void aChatHasThoseThatFitItTheMostSpecificFirstAndFilledIn() {
    var other = scene.otherQueue();
    create(everywhere("bye", "Goodbye, {contact}."));
    create(website("hello", "Welcome to {website}!"));
    create(queue("hello", journeyQueue(), "{agent} of sales here."));
    create(queue("hello", other, "Not of this queue"));
    own(anna, "sig", "Yours, {agent}").expect(201);
    own(scene.window("bruno"), "sig", "Not hers").expect(201);
    var customer = scene.customer("Hello");
    anna.take(customer);

    var found = fitting(anna, customer.interaction()).expect(200).body();

    assertThat(of(found, "scope")).containsExactly("PERSONAL", "QUEUE", "WEBSITE", "EVERYWHERE");
    assertThat(of(found, "text"))
        .containsExactly(
            "Yours, Anna", "Anna of sales here.", "Welcome to Journey!", "Goodbye, Carla.");
    scene
        .jdbc()
        .sql("update interaction set contact_name = null where id = ?")
        .param(customer.interaction())
        .update();
    var nameless = fitting(anna, customer.interaction()).expect(200).body();
    assertThat(of(nameless, "text").getLast()).isEqualTo("Goodbye.");
    ada.delete("/api/settings/queues/" + other).expect(204);
  }

  @Test
  void aChatOfAnotherAgentIsUnknown() {
    create(everywhere("bye", "Goodbye"));
    var customer = scene.customer("Hello");
    var bruno = scene.window("bruno");

    assertThat(fitting(anna, customer.interaction()).status()).isEqualTo(404);
    anna.take(customer);

    assertThat(fitting(bruno, customer.interaction()).status()).isEqualTo(404);
    assertThat(fitting(bruno, UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(fitting(anna, customer.interaction()).expect(200).body()).hasSize(1);
  }

  @Test
  void isMadeChangedAndDeletedAndThatIsOnRecord() {
    var made = create(website(" Hello ", "Welcome\r\nto us"));
    assertThat(made.get("shortcut").asString()).isEqualTo("hello");
    assertThat(made.get("text").asString()).isEqualTo("Welcome\nto us");
    assertThat(made.get("placeName").asString()).isEqualTo("Journey");
    var path = SHARED + "/" + made.get("id").asString();
    assertThat(ada.get(path).expect(200).body()).isEqualTo(made);

    var change = everywhere("hello", "Welcome");
    change.put("version", made.get("version").asInt());
    var changed = ada.put(path, change).expect(200).body();
    assertThat(changed.get("scope").asString()).isEqualTo("EVERYWHERE");
    assertThat(changed.get("websiteKey").isNull()).isTrue();
    assertThat(ada.put(path, change).expect(409).problem())
        .isEqualTo("/problems/canned-answer-overtaken");

    ada.delete(path).expect(204);
    ada.get(path).expect(404);
    ada.delete(path).expect(404);
    var entries = ada.get("/api/settings/audit?limit=3").expect(200).body().get("entries");
    assertThat(of(entries, "action"))
        .containsExactly("canned-answer.deleted", "canned-answer.changed", "canned-answer.created");
    assertThat(entries.toString()).contains("hello", "Journey").doesNotContain("Welcome");
  }

  @Test
  void saysWhatIsWrongByField() {
    var wrong = ada.post(SHARED, everywhere("two words", "Hello {name}")).expect(422);
    assertThat(wrong.problem()).isEqualTo("/problems/canned-answer-invalid");
    assertThat(wrong.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("shortcut", "text");

    var nowhere = website("hello", "Hello");
    nowhere.put("websiteKey", "NONE");
    assertThat(wrongField(nowhere)).isEqualTo("websiteKey");
    nowhere.put("scope", "QUEUE");
    assertThat(wrongField(nowhere)).isEqualTo("queueId");
    nowhere.put("scope", "PERSONAL");
    assertThat(wrongField(nowhere)).isEqualTo("scope");
    assertThat(ada.post(SHARED, queue("hello", UUID.randomUUID(), "Hello")).expect(422).problem())
        .isEqualTo("/problems/queue-unknown");
    ada.post(SHARED, Map.of("scope", "MOON", "shortcut", "a", "text", "b")).expect(400);
    ada.get(SHARED + "?after=nowhere").expect(422);
  }

  @Test
  void hasAShortcutOnceInAPlace() {
    create(everywhere("hello", "Hello"));
    create(website("hello", "Hello"));

    assertThat(ada.post(SHARED, everywhere("HELLO", "Again")).expect(409).problem())
        .isEqualTo("/problems/shortcut-taken");
    own(anna, "hello", "Mine").expect(201);
    own(anna, "hello", "Mine again").expect(409);
  }

  @Test
  void isListedPageAfterPageAndByScope() {
    for (var shortcut : List.of("c", "a", "b")) {
      create(everywhere(shortcut, "Hello"));
    }
    create(website("d", "Hello"));
    own(anna, "mine", "Hello").expect(201);

    var first = ada.get(SHARED + "?limit=3").expect(200).body();
    var next = ada.get(SHARED + "?limit=3&after=" + first.get("next").asString()).expect(200);

    assertThat(of(first.get("answers"), "shortcut")).containsExactly("a", "b", "c");
    assertThat(of(next.body().get("answers"), "shortcut")).containsExactly("d");
    assertThat(next.body().get("next").isNull()).isTrue();
    var ofWebsites = ada.get(SHARED + "?scope=WEBSITE").expect(200).body().get("answers");
    assertThat(of(ofWebsites, "shortcut")).containsExactly("d");
  }

  @Test
  void anAgentsOwnAreNobodyElses() {
    var bruno = scene.window("bruno");
    var mine = own(anna, "mine", "Hello").expect(201).body();
    var path = OWN + "/" + mine.get("id").asString();
    var change = Map.of("shortcut", "mine", "text", "Changed", "version", 1);

    assertThat(bruno.http().get(OWN).expect(200).body()).isEmpty();
    bruno.http().put(path, change).expect(404);
    bruno.http().delete(path).expect(404);
    ada.get(SHARED + "/" + mine.get("id").asString()).expect(404);
    anna.http().put(path, Map.of("shortcut", "mine", "text", "Changed")).expect(422);

    anna.http().put(path, change).expect(200);
    anna.http().put(path, change).expect(409);
    assertThat(of(anna.http().get(OWN).expect(200).body(), "text")).containsExactly("Changed");
    anna.http().delete(path).expect(204);
    assertThat(anna.http().get(OWN).expect(200).body()).isEmpty();
  }

  @Test
  void goesWithItsQueue() {
    var queue = scene.otherQueue();
    var made = create(queue("hello", queue, "Hello"));

    ada.delete("/api/settings/queues/" + queue).expect(204);

    ada.get(SHARED + "/" + made.get("id").asString()).expect(404);
    assertThat(ada.post(SHARED, queue("hello", queue, "Hello")).expect(422).problem())
        .isEqualTo("/problems/queue-unknown");
  }

  private JsonNode create(Map<String, Object> change) {
    return ada.post(SHARED, change).expect(201).body();
  }

  private String wrongField(Map<String, Object> change) {
    var fields = ada.post(SHARED, change).expect(422).body().get("fields");
    return String.join(",", fields.propertyNames());
  }

  private static Answer own(AgentClient agent, String shortcut, String text) {
    return agent.http().post(OWN, Map.of("shortcut", shortcut, "text", text));
  }

  private static Answer fitting(AgentClient agent, UUID chat) {
    return agent.http().get("/api/interactions/" + chat + "/canned-answers");
  }

  private UUID journeyQueue() {
    return scene
        .jdbc()
        .sql("select queue_id from website where key = ?")
        .param(Scene.WEBSITE)
        .query(UUID.class)
        .single();
  }

  private static Map<String, Object> everywhere(String shortcut, String text) {
    return new HashMap<>(Map.of("scope", "EVERYWHERE", "shortcut", shortcut, "text", text));
  }

  private static Map<String, Object> website(String shortcut, String text) {
    var change = everywhere(shortcut, text);
    change.putAll(Map.of("scope", "WEBSITE", "websiteKey", Scene.WEBSITE));
    return change;
  }

  private static Map<String, Object> queue(String shortcut, UUID queue, String text) {
    var change = everywhere(shortcut, text);
    change.putAll(Map.of("scope", "QUEUE", "queueId", queue));
    return change;
  }

  private static List<String> of(JsonNode list, String field) {
    return list.valueStream().map(each -> each.get(field).asString()).toList();
  }
}
