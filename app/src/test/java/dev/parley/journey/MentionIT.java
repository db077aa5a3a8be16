package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Whoever is mentioned in a note is told of it, sooner or later, and of nothing else. */
@ParleyIT
class MentionIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void agentsAndSupervisorsWhoHaveLoggedInAreColleagues() {
    scene.supervisor();
    var anna = scene.window("anna");

    var colleagues = anna.http().get("/api/colleagues").expect(200).body();

    var bruno = withName(colleagues, "Bruno Keller");
    assertThat(bruno.get("alias").asString()).isEqualTo("Bruno");
    assertThat(bruno.get("agent").asBoolean()).isTrue();
    assertThat(bruno.get("supervisor").asBoolean()).isFalse();
    var sofia = withName(colleagues, "Sofia Marino");
    assertThat(sofia.get("alias").isNull()).isTrue();
    assertThat(sofia.get("supervisor").asBoolean()).isTrue();
    assertThat(colleagues.toString()).doesNotContain("Ada");
  }

  @Test
  void theMentionedHearsOfTheNoteAndHasItUntilItIsSeen() {
    var anna = scene.available("anna");
    var chat = talking(anna);
    var bruno = scene.window("bruno");
    var before = unseen(bruno.http());

    anna.note(chat, UUID.randomUUID(), "@Bruno Keller do you know this?", Scene.idOf("bruno"))
        .expect(201);

    var told = bruno.events().await("mention").get("mention");
    assertThat(told.get("authorName").asString()).isEqualTo("Anna Rossi");
    assertThat(told.get("contactName").asString()).isEqualTo("Carla");
    assertThat(told.get("text").asString()).isEqualTo("@Bruno Keller do you know this?");
    assertThat(told.get("seen").asBoolean()).isFalse();
    assertThat(unseen(bruno.http())).isEqualTo(before + 1);

    var id = told.get("id").asString();
    anna.http().post("/api/me/mentions/seen", Map.of("ids", List.of(id))).expect(204);
    assertThat(unseen(bruno.http())).isEqualTo(before + 1);
    bruno.http().post("/api/me/mentions/seen", Map.of("ids", List.of(id))).expect(204);

    assertThat(bruno.events().await("mentions-seen").at("/ids/0").asString()).isEqualTo(id);
    assertThat(unseen(bruno.http())).isEqualTo(before);
    assertThat(mentionOf(bruno.http(), chat).get("seen").asBoolean()).isTrue();
  }

  @Test
  void whoeverWasAwayFindsItLater() {
    var anna = scene.available("anna");
    var chat = talking(anna);

    anna.note(chat, UUID.randomUUID(), "@Dario Lang later", Scene.idOf("dario")).expect(201);
    var dario = scene.window("dario");

    var found = mentionOf(dario.http(), chat);
    assertThat(found.get("text").asString()).isEqualTo("@Dario Lang later");
    assertThat(found.get("seen").asBoolean()).isFalse();
  }

  @Test
  void theMentionedGetsNoWayIntoTheChat() {
    var anna = scene.available("anna");
    var chat = talking(anna);
    var bruno = scene.window("bruno");

    anna.note(chat, UUID.randomUUID(), "@Bruno Keller", Scene.idOf("bruno")).expect(201);
    bruno.events().await("mention");

    bruno.interaction(chat).expect(404);
    bruno.notes(chat).expect(404);
    bruno.http().get("/api/interactions/" + chat + "/messages").expect(404);
    bruno.note(chat, UUID.randomUUID(), "@Anna Rossi no", Scene.idOf("anna")).expect(404);
  }

  @Test
  void theNoteSaysWhomItMentionsAndNobodyMentionsThemselves() {
    var anna = scene.available("anna");
    var chat = talking(anna);
    var before = unseen(anna.http());
    var id = UUID.randomUUID();
    var text = "@Bruno Keller and @Anna Rossi";

    anna.note(chat, id, text, Scene.idOf("bruno"), Scene.idOf("anna")).expect(201);
    anna.note(chat, id, text, Scene.idOf("anna"), Scene.idOf("bruno")).expect(200);

    var note = anna.notes(chat).expect(200).body().at("/notes/0");
    assertThat(note.get("mentions")).hasSize(1);
    assertThat(note.at("/mentions/0/name").asString()).isEqualTo("Bruno Keller");
    assertThat(note.at("/mentions/0/id").asString()).isEqualTo(Scene.idOf("bruno").toString());
    assertThat(unseen(anna.http())).isEqualTo(before);
    var repeated =
        scene
            .jdbc()
            .sql("select count(*) from mention where interaction_id = ?")
            .param(chat)
            .query(Long.class)
            .single();
    assertThat(repeated).isEqualTo(1);
  }

  @Test
  void aSupervisorIsMentionedToo() {
    var anna = scene.available("anna");
    var chat = talking(anna);
    var sofia = scene.supervisor();
    sofia.alsoSubscribe("/user/queue/desktop");
    var id = withName(anna.http().get("/api/colleagues").expect(200).body(), "Sofia Marino");

    anna.note(
            chat, UUID.randomUUID(), "@Sofia Marino help", UUID.fromString(id.get("id").asString()))
        .expect(201);

    assertThat(sofia.events().await("mention").at("/mention/text").asString())
        .isEqualTo("@Sofia Marino help");
    assertThat(mentionOf(sofia.http(), chat).get("seen").asBoolean()).isFalse();
  }

  private UUID talking(AgentClient anna) {
    scene.queue("RING_ALL", "anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer.interaction();
  }

  private static long unseen(WireHttp http) {
    return http.get("/api/me/mentions").expect(200).body().get("unseen").asLong();
  }

  private static JsonNode mentionOf(WireHttp http, UUID chat) {
    return mentions(http)
        .filter(mention -> mention.get("interactionId").asString().equals(chat.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> mentions(WireHttp http) {
    return http.get("/api/me/mentions").expect(200).body().get("mentions").valueStream();
  }

  private static JsonNode withName(JsonNode colleagues, String name) {
    return colleagues
        .valueStream()
        .filter(one -> one.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
