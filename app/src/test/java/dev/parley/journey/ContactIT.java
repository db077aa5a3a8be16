package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.support.SignedIdentities;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Whose chats are linked to whom: by a signed identity or an earlier chat's token, never by words.
 */
@ParleyIT
class ContactIT {
  @RegisterExtension final Scene scene = new Scene();

  private final String customer = "customer-" + UUID.randomUUID();
  private WireHttp ada;
  private AgentClient anna;
  private String secret;

  @BeforeEach
  void anAgentAndAWebsiteThatSigns() {
    ada = scene.administrator().http();
    secret = rotate(true);
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
  }

  @AfterEach
  void theWebsiteSignsNoMore() {
    ada.delete(secretPath()).expect(204);
  }

  @Test
  void everyChatOfACustomerWhomTheWebsiteSignsIsOfOneContact() {
    var first = started(identity("one", "Carla Rossi"), null);
    var second = started(identity("two", null), null);

    var contact = contact(taken(first)).expect(200).body();
    assertThat(contact.get("verified").asBoolean()).isTrue();
    assertThat(contact.get("externalId").asString()).isEqualTo(customer);
    assertThat(contact.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(contact(taken(second)).expect(200).body().get("id")).isEqualTo(contact.get("id"));
    assertThat(anna.interaction(second.interaction()).body().get("contactName").asString())
        .isEqualTo("Carla Rossi");
  }

  @Test
  void whatSomebodyTypesOpensNobodysHistory() {
    var verified = started(identity("one", "Carla Rossi"), null);
    var typed = started(null, null);

    var contact = contact(taken(typed)).expect(200).body();
    assertThat(contact.get("verified").asBoolean()).isFalse();
    assertThat(contact.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(contact.get("email").asString()).isEqualTo("carla@example.com");
    assertThat(contact.get("id")).isNotEqualTo(contact(taken(verified)).body().get("id"));
    assertThat(journey(typed.interaction(), "")).hasSize(1);
  }

  @Test
  void theTokenOfTheChatBeforeLeadsToItsContact() {
    var before = started(null, null);
    before.leave().expect(204);
    var now = started(null, before.token());

    taken(now);

    assertThat(contactOf(now)).isEqualTo(contactOf(before));
    assertThat(journey(now.interaction(), "")).hasSize(2);
  }

  @Test
  void anotherPersonInTheSameBrowserIsNotTakenForTheOneBefore() {
    var before = started(identity("one", null), null);
    before.leave().expect(204);

    var other = started(signed("two", "other-" + customer, null, Scene.WEBSITE), before.token());

    assertThat(contactOf(other)).isNotEqualTo(contactOf(before));
    assertThat(column(other, "previous_id")).isNull();
  }

  @Test
  void anIdentityIsGoodForOneChatButAStartMayBeRepeated() {
    var key = UUID.randomUUID();
    var identity = identity("one", null);

    var first = start(key, identity, null).expect(201);
    var again = start(key, identity, null).expect(200);
    var other = start(UUID.randomUUID(), identity, null).expect(422);

    assertThat(again.body().get("interactionId")).isEqualTo(first.body().get("interactionId"));
    assertThat(other.problem()).isEqualTo("/problems/identity-invalid");
    assertThat(other.body().get("reason").asString()).isEqualTo("REPLAYED");
  }

  @Test
  void aBadIdentityIsRefusedAndTheChatCanStartWithout() {
    var key = UUID.randomUUID();

    var foreign = start(key, signed("one", customer, null, "SHOP"), null).expect(422);

    assertThat(foreign.body().get("reason").asString()).isEqualTo("AUDIENCE");
    assertThat(foreign.text()).doesNotContain(customer);
    start(key, null, null).expect(201);
  }

  @Test
  void theOldSecretIsValidForAWhileOrEndsAtOnce() {
    var old = secret;
    secret = rotate(false);
    assertThat(startWith(old, "one").status()).isEqualTo(201);
    assertThat(startWith(secret, "two").status()).isEqualTo(201);

    secret = rotate(true);

    assertThat(startWith(old, "three").status()).isEqualTo(422);
    assertThat(startWith(secret, "four").status()).isEqualTo(201);
  }

  @Test
  void aChatThatRunsIsIdentifiedOnceAndKeepsWhatTheAgentWrote() {
    var chat = started(null, null);
    var before = contact(taken(chat)).body();
    var change = change(before, "Typed name");
    change.put("phone", "+39 02 1234");
    put(anna, chat, change).expect(200);
    var identity = identity("one", "Carla Rossi");

    identify(chat, identity).expect(204);
    identify(chat, identity).expect(204);

    var after = contact(chat.interaction()).body();
    assertThat(after.get("verified").asBoolean()).isTrue();
    assertThat(after.get("name").asString()).isEqualTo("Carla Rossi");
    assertThat(after.get("phone").asString()).isEqualTo("+39 02 1234");
    var other = signed("two", "other-" + customer, null, Scene.WEBSITE);
    assertThat(identify(chat, other).expect(409).problem()).isEqualTo("/problems/identity-differs");
    assertThat(contactOf(chat).toString()).isEqualTo(after.get("id").asString());
  }

  @Test
  void aChatThatIsOverIsNotIdentified() {
    var chat = started(null, null);
    chat.leave().expect(204);

    assertThat(identify(chat, identity("one", null)).expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
  }

  @Test
  void theAgentChangesTheContactAndEveryWindowHearsItsName() {
    var chat = started(null, null);
    var contact = contact(taken(chat)).body();

    var changed = put(anna, chat, change(contact, "Carla Maria")).expect(200).body();

    assertThat(changed.get("version").asInt()).isEqualTo(contact.get("version").asInt() + 1);
    anna.events()
        .await(
            "the new name",
            event -> event.at("/interaction/contactName").asString("").equals("Carla Maria"));
    anna.events()
        .await(
            "the change",
            event ->
                event.path("type").asString("").equals("contact")
                    && event.get("interactionId").asString().equals(chat.interaction().toString()));
    assertThat(put(anna, chat, change(contact, "Too late")).expect(409).problem())
        .isEqualTo("/problems/contact-overtaken");
    var wrong = put(anna, chat, change(changed, "x".repeat(121))).expect(422);
    assertThat(wrong.problem()).isEqualTo("/problems/contact-invalid");
    assertThat(wrong.body().get("fields").propertyNames()).containsExactly("name");
  }

  @Test
  void aContactIsForTheAgentOfItsChatAndForSupervisors() {
    var chat = started(null, null);
    var contact = contact(taken(chat)).body();
    var bruno = scene.window("bruno");

    assertThat(bruno.http().get(path(chat.interaction())).status()).isEqualTo(404);
    assertThat(put(bruno, chat, change(contact, "x")).status()).isEqualTo(404);
    assertThat(scene.supervisor().http().get(path(chat.interaction())).expect(200).body())
        .isEqualTo(contact);
  }

  @Test
  void theJourneyIsReadPageByPageAndByFilterAlsoWhatOthersHandled() {
    scene.queue("RING_ALL", "bruno");
    var bruno = scene.available("bruno");
    var first = started(identity("one", null), null);
    bruno.take(first);
    first.leave().expect(204);
    scene.queue("RING_ALL", "anna");
    var second = started(identity("two", null), null);
    second.leave().expect(204);
    var third = started(identity("three", null), null);
    var stranger = started(null, null);
    taken(third);

    var newest = page(third.interaction(), "?limit=2").body();
    assertThat(ids(newest)).containsExactly(third.interaction(), second.interaction());
    var rest = page(third.interaction(), "?limit=2&after=" + newest.get("next").asString()).body();
    assertThat(ids(rest)).containsExactly(first.interaction());
    assertThat(rest.get("next").isNull()).isTrue();
    assertThat(rest.at("/interactions/0/firstWords").asString()).isEqualTo("Hello there");
    assertThat(rest.at("/interactions/0/agentName").asString()).startsWith("Bruno");
    assertThat(journey(third.interaction(), "?website=" + Scene.WEBSITE)).hasSize(3);
    assertThat(journey(third.interaction(), "?website=NONE")).isEmpty();
    assertThat(journey(third.interaction(), "?from=2099-01-01T00:00:00Z")).isEmpty();
    assertThat(journey(third.interaction(), "?until=2000-01-01T00:00:00Z")).isEmpty();

    var below = "/api/interactions/" + third.interaction() + "/journey/";
    anna.http().get("/api/interactions/" + first.interaction()).expect(404);
    anna.http().get(below + first.interaction()).expect(200);
    assertThat(
            anna.http()
                .get(below + first.interaction() + "/messages")
                .expect(200)
                .body()
                .at("/messages/0/text")
                .asString())
        .isEqualTo("Hello there");
    anna.http().get(below + stranger.interaction() + "/messages").expect(404);
    bruno.http().get(below + first.interaction() + "/messages").expect(404);
  }

  @Test
  void theAgentSeesTheBrowserAndTheWayOfTheirOwnChat() {
    var chat = started(null, null);
    taken(chat);

    var path = anna.http().get("/api/interactions/" + chat.interaction() + "/process").expect(200);
    var definition = path.body().at("/instances/0/definitionId").asString();
    var models = "/api/interactions/" + chat.interaction() + "/process-definitions/";

    assertThat(anna.http().get(models + definition).expect(200).text()).contains("bpmn");
    anna.http().get(models + "another").expect(404);
  }

  @Test
  void administratorsKeepListsAndSayWhichWebsitesUseThem() {
    var field = Map.of("label", "Plan", "kind", "CHOICE", "choices", List.of("Gold", "Silver"));
    var name = "VIP " + UUID.randomUUID();
    var lists = "/api/settings/contact-lists";
    var made = ada.post(lists, Map.of("name", name, "fields", List.of(field))).expect(201).body();
    var list = lists + "/" + made.get("id").asString();
    assertThat(ada.post(lists, Map.of("name", name, "fields", List.of())).expect(409).problem())
        .isEqualTo("/problems/contact-list-name-taken");

    var assigned = ada.put(list + "/websites/" + Scene.WEBSITE, Map.of()).expect(200).body();
    assertThat(assigned.at("/websites/0/key").asString()).isEqualTo(Scene.WEBSITE);
    assertThat(assigned.at("/websites/0/secretSince").isNull()).isFalse();
    var chat = started(null, null);
    var contact = contact(taken(chat)).body();
    assertThat(contact.get("listName").asString()).isEqualTo(name);
    var change = change(contact, "Carla");
    var plan = made.at("/fields/0/id").asString();
    change.put("custom", Map.of(plan, "Bronze"));
    assertThat(put(anna, chat, change).expect(422).text()).contains("custom." + plan);
    change.put("custom", Map.of(plan, "Gold"));
    assertThat(put(anna, chat, change).expect(200).body().at("/custom/" + plan).asString())
        .isEqualTo("Gold");
    assertThat(ada.delete(list).expect(409).problem()).isEqualTo("/problems/contact-list-in-use");

    var changes = new HashMap<String, Object>();
    changes.put("name", name + "!");
    changes.put("fields", List.of());
    changes.put("version", made.get("version").asInt());
    ada.put(list, changes).expect(200);
    assertThat(ada.put(list, changes).expect(409).problem())
        .isEqualTo("/problems/contact-list-overtaken");
    assertThat(contact(chat.interaction()).body().get("custom")).isEmpty();
    scene
        .jdbc()
        .sql("delete from contact_list_website where website_key = ?")
        .param(Scene.WEBSITE)
        .update();
  }

  private String rotate(boolean endOldNow) {
    return ada.post(secretPath(), Map.of("endOldNow", endOldNow))
        .expect(201)
        .body()
        .get("secret")
        .asString();
  }

  private static String secretPath() {
    return "/api/settings/websites/" + Scene.WEBSITE + "/identity-secret";
  }

  private String identity(String nonce, @Nullable String name) {
    return signed(nonce, customer, name, Scene.WEBSITE);
  }

  private String signed(String nonce, String subject, @Nullable String name, String website) {
    var claims =
        SignedIdentities.claims(website, subject, nonce + customer, Instant.now())
            .claim("name", name)
            .build();
    return SignedIdentities.signed(secret, claims);
  }

  private Answer startWith(String key, String nonce) {
    var claims =
        SignedIdentities.claims(Scene.WEBSITE, customer, nonce + customer, Instant.now()).build();
    return start(UUID.randomUUID(), SignedIdentities.signed(key, claims), null);
  }

  private CustomerClient started(@Nullable String identity, @Nullable String returningToken) {
    var started = start(UUID.randomUUID(), identity, returningToken).expect(201).body();
    return scene
        .wire()
        .customer(
            UUID.fromString(started.get("interactionId").asString()),
            started.get("token").asString());
  }

  private Answer start(UUID key, @Nullable String identity, @Nullable String returningToken) {
    var request = new HashMap<String, Object>();
    request.put("idempotencyKey", key);
    request.put("form", Map.of("name", "Carla Rossi", "email", "carla@example.com"));
    request.put("identity", identity);
    request.put("returningToken", returningToken);
    request.put("message", Map.of("id", UUID.randomUUID(), "text", "Hello there"));
    return scene.wire().asPage().post("/api/snippet/" + Scene.WEBSITE + "/interactions", request);
  }

  private Answer identify(CustomerClient chat, String identity) {
    return chat.http().put("/api/customer/interaction/identity", Map.of("identity", identity));
  }

  /** The chat, once the agent has taken it. */
  private UUID taken(CustomerClient chat) {
    anna.take(chat);
    return chat.interaction();
  }

  private Answer contact(UUID chat) {
    return anna.http().get(path(chat));
  }

  private static String path(UUID chat) {
    return "/api/interactions/" + chat + "/contact";
  }

  private static Answer put(AgentClient agent, CustomerClient chat, Map<String, Object> change) {
    return agent.http().put(path(chat.interaction()), change);
  }

  private static Map<String, Object> change(JsonNode contact, String name) {
    var change = new HashMap<String, Object>();
    for (var field : List.of("email", "phone", "language", "notes", "custom", "version")) {
      change.put(field, contact.get(field));
    }
    change.put("name", name);
    return change;
  }

  private Answer page(UUID chat, String query) {
    return anna.http().get("/api/interactions/" + chat + "/journey" + query).expect(200);
  }

  private JsonNode journey(UUID chat, String query) {
    return page(chat, query).body().get("interactions");
  }

  private static List<UUID> ids(JsonNode page) {
    return page.get("interactions")
        .valueStream()
        .map(entry -> UUID.fromString(entry.get("id").asString()))
        .toList();
  }

  private @Nullable Object contactOf(CustomerClient chat) {
    return column(chat, "contact_id");
  }

  private @Nullable Object column(CustomerClient chat, String name) {
    return scene
        .jdbc()
        .sql("select " + name + " from interaction where id = ?")
        .param(chat.interaction())
        .query((row, index) -> row.getObject(1))
        .optional()
        .orElse(null);
  }
}
