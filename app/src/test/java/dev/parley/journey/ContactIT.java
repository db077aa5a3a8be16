package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What is known of a contact: for whom it is, how it is changed, and what they have done before.
 */
class ContactIT extends ContactChats {
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
}
