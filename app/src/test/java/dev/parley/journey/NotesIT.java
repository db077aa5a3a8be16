package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.audit.AuditLog;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Internal notes: who may add them, how often they are stored, who reads them. */
@ParleyIT
class NotesIT {
  @RegisterExtension final Scene scene = new Scene();
  @Autowired AuditLog audit;

  @Test
  void theAgentOfAChatAddsANoteOnce() {
    var anna = scene.available("anna");
    var chat = talking(anna).interaction();
    var id = UUID.randomUUID();

    var added = anna.note(chat, id, " Knows the owner \u0007").expect(201).body();
    anna.note(chat, id, "Knows the owner").expect(200);
    assertThat(anna.note(chat, id, "Another").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    anna.note(chat, id, "Knows the owner", Scene.idOf("bruno")).expect(409);

    assertThat(added.get("kind").asString()).isEqualTo("NOTE");
    assertThat(added.get("authorId").asString()).isEqualTo(Scene.idOf("anna").toString());
    assertThat(added.get("authorName").asString()).isEqualTo("Anna Rossi");
    assertThat(anna.events().await("note").at("/note/text").asString())
        .isEqualTo("Knows the owner");
    var page = anna.notes(chat).expect(200).body();
    assertThat(page.get("notes")).hasSize(1);
    assertThat(page.get("lastSeq").asLong()).isEqualTo(1);
  }

  @Test
  void nobodyElseAddsOrReadsOne() {
    var anna = scene.available("anna");
    var chat = talking(anna).interaction();
    var bruno = scene.window("bruno");

    bruno.note(chat, UUID.randomUUID(), "Mine").expect(404);
    bruno.notes(chat).expect(404);
    anna.note(UUID.randomUUID(), UUID.randomUUID(), "Nowhere").expect(404);
    assertThat(anna.notes(chat).expect(200).body().get("notes")).isEmpty();
  }

  @Test
  void aNoteThatCannotBeOneIsRefused() {
    var anna = scene.available("anna");
    var chat = talking(anna).interaction();

    assertThat(anna.note(chat, UUID.randomUUID(), " \u0000 ").expect(422).problem())
        .isEqualTo("/problems/message-empty");
    assertThat(anna.note(chat, UUID.randomUUID(), "x".repeat(4001)).expect(422).problem())
        .isEqualTo("/problems/message-too-long");
    anna.note(chat, UUID.randomUUID(), "\uD83C\uDFD4".repeat(4000)).expect(201);
    assertThat(
            anna.note(chat, UUID.randomUUID(), "@Nobody", UUID.randomUUID()).expect(422).problem())
        .isEqualTo("/problems/colleague-unknown");
    var path = "/api/interactions/" + chat + "/notes";
    anna.http().post(path, Map.of("text", "No id")).expect(400);
    anna.http().post(path, Map.of("id", UUID.randomUUID(), "text", "No mentions")).expect(201);
  }

  @Test
  void theAgentAddsNotesToTheirChatAfterItIsClosed() {
    var anna = scene.available("anna");
    var customer = talking(anna);
    var chat = customer.interaction();
    customer.leave().expect(204);

    anna.note(chat, UUID.randomUUID(), "Wants to be called back").expect(201);

    assertThat(texts(anna.notes(chat).expect(200).body()))
        .containsExactly("Wants to be called back");
  }

  @Test
  void aSupervisorWhoReadsAlongAddsANoteForAllOfTheStaff() {
    var anna = scene.available("anna");
    var chat = talking(anna).interaction();
    var sofia = scene.supervisor();
    var id = UUID.randomUUID();

    assertThat(sofia.note(chat, id, "Too early").expect(403).problem())
        .isEqualTo("/problems/not-spying");
    sofia.spy(chat).expect(201);
    sofia.note(chat, id, "A customer of many years").expect(201);
    sofia.note(chat, id, "A customer of many years").expect(200);
    assertThat(sofia.whisper(chat, id, "A customer of many years").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    sofia.whisper(chat, UUID.randomUUID(), "Take your time").expect(201);

    var heard = anna.events().await("note").get("note");
    assertThat(heard.get("kind").asString()).isEqualTo("NOTE");
    assertThat(heard.get("authorName").asString()).isEqualTo("Sofia Marino");
    assertThat(texts(sofia.notes(chat).expect(200).body()))
        .containsExactly("A customer of many years", "Take your time");
    assertThat(audit.of(chat.toString()).toString())
        .contains("interaction.noted")
        .doesNotContain("many years");
  }

  private CustomerClient talking(AgentClient anna) {
    scene.queue("RING_ALL", "anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer;
  }

  private static List<String> texts(JsonNode page) {
    return page.get("notes").valueStream().map(note -> note.get("text").asString()).toList();
  }
}
