package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.audit.AuditLog;
import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.SupervisorClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A supervisor follows chats, reads along, whispers and closes them, over the public wire. */
@ParleyIT
class SupervisionIT {
  @RegisterExtension final Scene scene = new Scene();
  @Autowired AuditLog audit;

  @Test
  void theListFollowsAChatThroughItsLife() {
    scene.queue("RING_ALL", "anna");
    var sofia = scene.supervisor();
    var customer = scene.customer("Hello");
    var chat = customer.interaction();

    var waiting = awaitStep(sofia, chat, "Agent available");
    assertThat(waiting.get("state").asString()).isEqualTo("WAITING");
    assertThat(waiting.get("websiteKey").asString()).isEqualTo(Scene.WEBSITE);
    assertThat(waiting.get("queueName").asString()).isEqualTo("Journey");
    assertThat(waiting.get("contactName").asString()).isEqualTo("Carla");
    assertThat(waiting.get("waitingSince")).isEqualTo(waiting.get("startedAt"));
    assertThat(waiting.toString()).doesNotContain("Hello");

    var anna = scene.available("anna");
    awaitStep(sofia, chat, "Offer interaction");
    anna.take(customer);
    var talking = awaitStep(sofia, chat, "Handle conversation");
    assertThat(talking.get("agentName").asString()).isEqualTo("Anna Rossi");
    assertThat(talking.get("waitingSince").isNull()).isFalse();

    anna.say(chat, "Good morning");
    var answered = sofia.awaitRow(chat, "the answer", row -> row.get("lastSeq").asLong() == 2);
    assertThat(answered.get("waitingSince").isNull()).isTrue();
    assertThat(answered.get("lastMessageAuthor").asString()).isEqualTo("AGENT");
    customer.say("One more thing");
    sofia.awaitRow(chat, "a wait", row -> !row.get("waitingSince").isNull());

    customer.leave().expect(204);
    sofia.awaitGone(chat);
    assertThat(stepsOf(chat)).isEmpty();
  }

  @Test
  void aChatIsReadOnlyWhileSpying() {
    var sofia = scene.supervisor();
    var customer = scene.customer("A private matter");
    var chat = customer.interaction();

    assertThat(sofia.messages(chat).expect(403).problem()).isEqualTo("/problems/not-spying");
    assertThat(sofia.notes(chat).expect(403).problem()).isEqualTo("/problems/not-spying");
    sofia.spy(chat).expect(201);
    sofia.spy(chat).expect(201);
    var page = sofia.messages(chat).expect(200).body();
    assertThat(page.at("/messages/0/text").asString()).isEqualTo("A private matter");
    sofia.awaitRow(
        chat, "a watcher", row -> row.get("watchers").toString().contains("Sofia Marino"));

    sofia.stopSpying(chat).expect(204);
    sofia.messages(chat).expect(403);
    sofia.awaitRow(chat, "no watcher", row -> row.get("watchers").isEmpty());
    assertThat(actions(chat)).containsExactly("interaction.spied");
    sofia.spy(UUID.randomUUID()).expect(404);
    sofia.messages(UUID.randomUUID()).expect(404);
  }

  @Test
  void aWhisperReachesTheAgentAndNobodyElse() {
    scene.queue("RING_ALL", "anna");
    var sofia = scene.supervisor();
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    var chat = customer.interaction();
    var id = UUID.randomUUID();
    assertThat(sofia.whisper(chat, id, "Too early").expect(409).problem())
        .isEqualTo("/problems/no-agent");
    anna.take(customer);

    sofia.whisper(chat, id, "Offer him the discount").expect(201);
    sofia.whisper(chat, id, "Offer him the discount").expect(200);
    assertThat(sofia.whisper(chat, id, "Another").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");

    var note = anna.events().await("note").get("note");
    assertThat(note.get("kind").asString()).isEqualTo("WHISPER");
    assertThat(note.get("authorName").asString()).isEqualTo("Sofia Marino");
    assertThat(note.get("text").asString()).isEqualTo("Offer him the discount");
    var notes = anna.http().get("/api/interactions/" + chat + "/notes?after=0").expect(200).body();
    assertThat(notes.get("notes")).hasSize(1);
    assertThat(notes.get("lastSeq").asLong()).isEqualTo(1);
    sofia.awaitRow(chat, "the note", row -> row.get("lastNoteSeq").asLong() == 1);

    anna.say(chat, "There is a discount");
    customer.transcript().await("There is a discount");
    assertThat(customer.transcript().messages()).extracting("seq").containsExactly(1L, 2L);
    assertThat(everythingToldTo(customer)).noneMatch(told -> told.contains("Offer him"));
    assertThat(everythingToldTo(customer)).noneMatch(told -> told.toLowerCase().contains("note"));
    assertThat(actions(chat)).containsExactly("interaction.whispered");
    assertThat(audit.of(chat.toString()).toString()).doesNotContain("Offer him");
    var bruno = scene.window("bruno");
    bruno.http().get("/api/interactions/" + chat + "/notes?after=0").expect(404);
  }

  @Test
  void aConversationIsClosedWithAReason() {
    scene.queue("RING_ALL", "anna");
    var sofia = scene.supervisor();
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    var chat = customer.interaction();
    anna.take(customer);

    assertThat(sofia.close(chat, " \u0000 ").expect(422).problem())
        .isEqualTo("/problems/reason-required");
    sofia.close(chat, "Abusive \u0007language").expect(204);

    var told = anna.events().await("the close", event -> closed(event.path("interaction")));
    assertThat(told.at("/interaction/closedBy").asString()).isEqualTo("SUPERVISOR");
    assertThat(told.at("/interaction/closeReason").asString()).isEqualTo("Abusive language");
    customer.events().await("the close", event -> closed(event.path("interaction")));
    assertThat(customer.state().get("closedBy").asString()).isEqualTo("SUPERVISOR");
    assertThat(everythingToldTo(customer)).noneMatch(text -> text.contains("Abusive"));
    assertThat(anna.openChats()).isEmpty();
    assertClosedBySupervisor(sofia, chat, ChatInteraction.INTERACTION_CLOSED);
    assertThat(sofia.whisper(chat, UUID.randomUUID(), "Late").expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    assertThat(audit.of(chat.toString()).getFirst().details())
        .isEqualTo(Map.of("reason", "Abusive language"));
  }

  @Test
  void aRingingChatIsClosed() {
    scene.queue("RING_ALL", "anna", "bruno");
    var sofia = scene.supervisor();
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var customer = scene.customer("Hello");
    var toAnna = anna.awaitOffer(customer.interaction());
    var toBruno = bruno.awaitOffer(customer.interaction());

    sofia.close(customer.interaction(), "Duplicate").expect(204);

    for (var ended : List.of(anna.awaitOfferEnded(toAnna), bruno.awaitOfferEnded(toBruno))) {
      assertThat(ended.toString()).contains("RESCINDED", "SUPERVISOR");
    }
    assertThat(anna.accept(toAnna).expect(409).problem()).isEqualTo("/problems/offer-ended");
    assertClosedBySupervisor(sofia, customer.interaction(), ChatInteraction.CLOSED_BY_SUPERVISOR);
  }

  @Test
  void aChatInLineIsClosed() {
    var sofia = scene.supervisor();
    var customer = scene.customer("Hello");

    sofia.close(customer.interaction(), "Test").expect(204);

    assertClosedBySupervisor(sofia, customer.interaction(), ChatInteraction.CLOSED_BY_SUPERVISOR);
  }

  @Test
  void theProcessShowsTheWayTheTokenAndTheTimers() {
    scene.queue("RING_ALL", "anna");
    var sofia = scene.supervisor();
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.awaitOffer(customer.interaction());

    var path = sofia.process(customer.interaction());
    var life = instance(path, ChatInteraction.KEY);
    var routing = instance(path, "default-routing-flow");
    var offering = instance(path, OfferToQueue.KEY);
    assertThat(life.get("parentId").isNull()).isTrue();
    assertThat(routing.get("parentId")).isEqualTo(life.get("id"));
    assertThat(routing.get("calledFrom").asString()).isEqualTo(ChatInteraction.ROUTE_INTERACTION);
    assertThat(offering.get("parentId")).isEqualTo(routing.get("id"));
    assertThat(standsAt(offering)).contains(OfferToQueue.OFFER_INTERACTION);
    assertThat(
            offering.get("timers").valueStream().map(timer -> timer.get("activityId").asString()))
        .containsExactly(OfferToQueue.OFFER_INTERACTION, OfferToQueue.QUEUE_TIME_OVER);
    assertThat(offering.at("/timers/0/remainingMs").asLong()).isBetween(1L, 30_000L);

    anna.take(customer);
    var talking = sofia.process(customer.interaction());
    assertThat(standsAt(instance(talking, ChatInteraction.KEY)))
        .contains(ChatInteraction.HANDLE_CONVERSATION);
    assertThat(instance(talking, OfferToQueue.KEY).get("active").asBoolean()).isFalse();
    customer.leave().expect(204);
    var over = sofia.process(customer.interaction());
    assertThat(instance(over, ChatInteraction.KEY).get("active").asBoolean()).isFalse();
    assertThat(instance(over, ChatInteraction.KEY).toString())
        .contains(ChatInteraction.INTERACTION_CLOSED);

    var model = "/api/supervision/process-definitions/" + life.get("definitionId").asString();
    var drawn = sofia.http().get(model).expect(200).body();
    assertThat(drawn.get("key").asString()).isEqualTo(ChatInteraction.KEY);
    assertThat(drawn.get("xml").asString()).contains("<bpmndi:BPMNDiagram");
    sofia.http().get("/api/supervision/process-definitions/unknown:1:1").expect(404);
  }

  private void assertClosedBySupervisor(SupervisorClient sofia, UUID chat, String event) {
    scene.engine().assertEndedAt(chat, event);
    sofia.awaitGone(chat);
    assertThat(stepsOf(chat)).isEmpty();
    assertThat(sofia.close(chat, "Again").expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    assertThat(actions(chat)).contains("interaction.closed");
  }

  private static JsonNode awaitStep(SupervisorClient sofia, UUID chat, String step) {
    return sofia.awaitRow(chat, step, row -> row.get("step").asString("").equals(step));
  }

  private static boolean closed(JsonNode interaction) {
    return interaction.path("state").asString("").equals("CLOSED");
  }

  /** Every byte that ever went to this customer, and what they can ask for. */
  private static List<String> everythingToldTo(CustomerClient customer) {
    return List.of(
        customer.events().all().toString(),
        customer.errors().all().toString(),
        customer.state().toString(),
        customer.messagesAfter(0).toString());
  }

  private static JsonNode instance(JsonNode path, String key) {
    return path.get("instances")
        .valueStream()
        .filter(instance -> instance.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> standsAt(JsonNode instance) {
    return instance
        .get("activities")
        .valueStream()
        .filter(activity -> activity.get("endedAt").isNull())
        .map(activity -> activity.get("activityId").asString())
        .toList();
  }

  private List<String> actions(UUID chat) {
    return audit.of(chat.toString()).stream().map(entry -> entry.action()).toList();
  }

  private List<String> stepsOf(UUID chat) {
    return scene
        .jdbc()
        .sql("select name from interaction_step where interaction_id = ?")
        .param(chat)
        .query(String.class)
        .list();
  }
}
