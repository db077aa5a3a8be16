package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.audit.AuditEntry;
import dev.parley.audit.AuditLog;
import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.SupervisorClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What customers leave when no chat is possible, until a supervisor has handled it. */
@ParleyIT
class OfflineMessageIT {
  private static final String DESK = "/api/supervision/offline-messages";

  @RegisterExtension final Scene scene = new Scene();
  @Autowired AuditLog audit;

  @Test
  void aSupervisorHandlesWhatACustomerLeft() {
    var sofia = scene.supervisor();
    var id = idOf(leave(UUID.randomUUID(), "Carla", null).expect(201));

    var message = find(sofia, "open", id);
    assertThat(message.get("websiteName").asString()).isEqualTo("Journey");
    assertThat(message.get("pageUrl").asString()).isEqualTo("http://journey.localhost/boots");
    assertThat(message.get("answers"))
        .extracting(
            answer -> answer.get("label").asString(), answer -> answer.get("value").asString())
        .containsExactly(
            tuple("Your name", "Carla"),
            tuple("Your e-mail address", "carla@example.com"),
            tuple("Your message", "<b>My boots</b>\nare too small"));

    finish(sofia, id).expect(204);
    finish(sofia, id).expect(204);
    var done = find(sofia, "done", id);
    assertThat(done.get("doneByName").asString()).isEqualTo("Sofia Marino");
    assertThat(ids(sofia, "open")).doesNotContain(id);
    assertThat(audit.of(id))
        .extracting(AuditEntry::action)
        .containsExactly("offline-message.handled");
    finish(sofia, UUID.randomUUID().toString()).expect(404);
  }

  @Test
  void theSameMessageIsKeptOnce() {
    var key = UUID.randomUUID();

    var first = leave(key, "Carla", null).expect(201);
    var second = leave(key, "Carla", null).expect(200);

    assertThat(idOf(second)).isEqualTo(idOf(first));
  }

  @Test
  void answersAreCheckedByTheServer() {
    var answers = new HashMap<String, Object>(Map.of("email", "carla", "message", List.of("x")));
    answers.put("role", "administrator");

    var refused =
        scene
            .wire()
            .asPage()
            .post(path(), Map.of("idempotencyKey", UUID.randomUUID(), "answers", answers))
            .expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/form-answers-invalid");
    var fields = refused.body().get("fields");
    assertThat(fields.get("name").asString()).isEqualTo("REQUIRED");
    assertThat(fields.get("email").asString()).isEqualTo("NOT_AN_EMAIL");
    assertThat(fields.get("message").asString()).isEqualTo("WRONG_TYPE");
    assertThat(fields.get("role").asString()).isEqualTo("UNKNOWN");
  }

  @Test
  void aChatThatNobodyTookBelongsToItsMessage() {
    var sofia = scene.supervisor();
    var customer = scene.customer("Anybody there?");
    var foreign = idOf(leave(UUID.randomUUID(), "Carla", customer.interaction()).expect(201));
    assertThat(find(sofia, "open", foreign).get("interactionId").isNull()).isTrue();

    customer.leave().expect(204);
    scene
        .jdbc()
        .sql("update interaction set close_cause = 'UNMANAGED' where id = ?")
        .param(customer.interaction())
        .update();
    var id = idOf(leave(UUID.randomUUID(), "Carla", customer.interaction()).expect(201));

    var message = find(sofia, "open", id);
    assertThat(message.get("interactionId").asString())
        .isEqualTo(customer.interaction().toString());
    assertThat(message.get("reason").asString()).isEqualTo("UNMANAGED");
  }

  @Test
  void thePagesOfTheListMissNothing() {
    var sofia = scene.supervisor();
    var left =
        List.of("One", "Two", "Three").stream()
            .map(name -> idOf(leave(UUID.randomUUID(), name, null).expect(201)))
            .toList();

    var first = sofia.http().get(DESK + "?limit=2").expect(200).body();
    var next = first.get("next").asString();
    var second = sofia.http().get(DESK + "?limit=2&after=" + next).expect(200).body();

    assertThat(ids(first)).containsExactly(left.get(2), left.get(1));
    assertThat(ids(second)).startsWith(left.get(0));
    sofia.http().get(DESK + "?after=rubbish").expect(422);
  }

  private Answer leave(UUID key, String name, UUID interaction) {
    var request = new HashMap<String, Object>();
    request.put("idempotencyKey", key);
    request.put("pageUrl", "http://journey.localhost/boots");
    request.put(
        "answers",
        Map.of(
            "name", name,
            "email", "carla@example.com",
            "message", "<b>My boots</b>\nare too small\u0000"));
    request.put("interactionId", interaction);
    return scene.wire().asPage().post(path(), request);
  }

  private static String path() {
    return "/api/snippet/" + Scene.WEBSITE + "/offline-messages";
  }

  private static Answer finish(SupervisorClient supervisor, String id) {
    return supervisor.http().post(DESK + "/" + id + "/done", Map.of());
  }

  private static String idOf(Answer answer) {
    return answer.body().get("id").asString();
  }

  private static JsonNode find(SupervisorClient supervisor, String state, String id) {
    var page = supervisor.http().get(DESK + "?state=" + state).expect(200).body();
    return StreamSupport.stream(page.get("messages").spliterator(), false)
        .filter(message -> message.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(SupervisorClient supervisor, String state) {
    return ids(supervisor.http().get(DESK + "?state=" + state).expect(200).body());
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.get("messages").spliterator(), false)
        .map(message -> message.get("id").asString())
        .toList();
  }
}
