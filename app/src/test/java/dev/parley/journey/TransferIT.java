package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.Events;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Anna, who has a chat, hands it over: to Bruno or to a queue. */
@ParleyIT
class TransferIT {
  private static final String COMMENT = "He asks for a refund";

  @RegisterExtension final Scene scene = new Scene();
  private AgentClient anna;
  private AgentClient bruno;
  private CustomerClient customer;
  private UUID chat;

  @BeforeEach
  void annaHasAChat() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    bruno = scene.available("bruno");
    customer = scene.customer("Hello");
    chat = customer.interaction();
    anna.take(customer);
  }

  @AfterEach
  void transfersAreAllowed() {
    allowTransfers(true);
    scene.queueSet("wrap_up = interval '0 seconds'");
  }

  @Test
  void theChatStaysWithTheSenderUntilTheTargetAccepts() {
    var transfer = transferToBruno().expect(201).body();

    var offer = bruno.awaitOffer(chat);
    assertThat(transfer.get("state").asString()).isEqualTo("PENDING");
    assertThat(transfer.get("targetAgentName").asString()).startsWith("Bruno");
    assertThat(bruno.offers().getFirst().at("/transfer/comment").asString()).isEqualTo(COMMENT);
    anna.post(chat, UUID.randomUUID(), "One moment").expect(201);
    assertThat(bruno.interaction(chat).status()).isEqualTo(404);
    assertThat(transferToBruno().problem()).isEqualTo("/problems/transfer-pending");

    bruno.accept(offer).expect(200);

    assertThat(customer.state().get("agentAlias").asString()).isEqualTo("Bruno");
  }

  @Test
  void theFormerAgentLosesTheChatAndTheNextOneHasAllOfIt() {
    transferToBruno().expect(201);
    bruno.accept(bruno.awaitOffer(chat)).expect(200);

    var left = awaitEvent(anna.events(), "interaction-left");
    assertThat(left.get("reason").asString()).isEqualTo("TRANSFERRED");
    assertThat(left.get("by").asString()).startsWith("Bruno");
    assertThat(anna.openChats()).isEmpty();
    for (var below : new String[] {"", "/messages", "/notes", "/transfer-targets"}) {
      var path = "/api/interactions/" + chat + below;
      assertThat(anna.http().get(path).status()).as(below).isEqualTo(404);
    }
    assertThat(anna.post(chat, UUID.randomUUID(), "Still me").status()).isEqualTo(404);
    anna.say(chat, "Still me");
    anna.errors().await("refusal", error -> error.toString().contains("not-found"));
    customer.say("Are you Bruno?");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(bruno.transcript(chat).texts())
                    .containsExactly("Hello", "Bruno has joined the chat.", "Are you Bruno?"));
    assertThat(anna.transcript(chat).texts()).doesNotContain("Are you Bruno?");
    var notes = bruno.http().get("/api/interactions/" + chat + "/notes").expect(200).body();
    assertThat(notes.at("/notes/0/text").asString()).isEqualTo(COMMENT);
    bruno.end(chat).expect(204);
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void aRejectedTransferComesBackUnreadWithTheReason() {
    transferToBruno().expect(201);

    bruno.reject(bruno.awaitOffer(chat), "Not my field").expect(204);

    var back = awaitReturned("REJECTED");
    assertThat(back.at("/transfer/reason").asString()).isEqualTo("Not my field");
    anna.session().send("/app/receipts", receipt(back.get("lastSeq").asLong()));
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(view().get("markedUnread").asBoolean()).as("marked").isFalse());
    assertThat(view().get("transfer").isNull()).isTrue();
    transferToBruno().expect(201);
  }

  @Test
  void anUnansweredTransferComesBack() {
    scene.offerTimeout("1 second");
    transferToBruno().expect(201);

    bruno.awaitOfferEnded(bruno.awaitOffer(chat));

    awaitReturned("TIMED_OUT");
    assertThat(bruno.offers()).isEmpty();
  }

  @Test
  void aTransferComesBackWhenItsTargetIsGone() {
    transferToBruno().expect(201);
    bruno.awaitOffer(chat);

    bruno.presence("PAUSED", "Lunch").expect(200);

    awaitReturned("TARGET_GONE");
  }

  @Test
  void aQueueIsOfferedTheChatButNeverItsSender() {
    var other = scene.otherQueue("anna", "bruno");
    transfer(Map.of("queueId", other)).expect(201);

    bruno.accept(bruno.awaitOffer(chat)).expect(200);

    assertThat(anna.offers()).isEmpty();
    assertThat(bruno.interaction(chat).body().get("queueName").asString()).startsWith("Journey ");
    assertThat(linesOf(chat)).isZero();
  }

  @Test
  void aQueueWithoutAnybodyGivesTheChatBackAfterItsTime() {
    var other = scene.otherQueue("anna");
    scene
        .jdbc()
        .sql("update queue set queue_timeout = '1 second' where id = ?")
        .param(other)
        .update();
    transfer(Map.of("queueId", other)).expect(201);

    awaitReturned("TIMED_OUT");
    assertThat(customer.state().get("queuePosition").isNull()).isTrue();
    assertThat(linesOf(chat)).isZero();
    customer.leave().expect(204);
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void theSenderWithdrawsTheTransfer() {
    transferToBruno().expect(201);
    var offer = bruno.awaitOffer(chat);

    withdraw().expect(204);

    assertThat(bruno.awaitOfferEnded(offer).get("reason").asString())
        .isEqualTo("TRANSFER_WITHDRAWN");
    assertThat(bruno.accept(offer).problem()).isEqualTo("/problems/offer-ended");
    assertThat(view().get("transfer").isNull()).isTrue();
    withdraw().expect(204);
  }

  @Test
  void noTransferOutlivesItsChat() {
    transferToBruno().expect(201);
    var offer = bruno.awaitOffer(chat);

    customer.leave().expect(204);

    bruno.awaitOfferEnded(offer);
    assertThat(bruno.offers()).isEmpty();
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void aSupervisorWhoTakesTheChatEndsItsTransfer() {
    transferToBruno().expect(201);
    var offer = bruno.awaitOffer(chat);
    var emma = scene.window("emma");

    var path = "/api/supervision/interactions/" + chat + "/take-over";
    emma.http().post(path, Map.of()).expect(204);

    bruno.awaitOfferEnded(offer);
    var left = awaitEvent(anna.events(), "interaction-left");
    assertThat(left.get("reason").asString()).isEqualTo("TAKEN_OVER");
    emma.end(chat).expect(204);
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void whatCannotBeTransferredIsRefused() {
    assertThat(transfer(Map.of()).problem()).isEqualTo("/problems/transfer-target-required");
    assertThat(transfer(Map.of("agentId", Scene.idOf("anna"))).problem())
        .isEqualTo("/problems/transfer-target-unavailable");
    assertThat(transfer(Map.of("agentId", Scene.idOf("chiara"))).problem())
        .isEqualTo("/problems/transfer-target-unavailable");
    assertThat(transfer(Map.of("agentId", UUID.randomUUID())).status()).isEqualTo(404);
    assertThat(transfer(Map.of("queueId", UUID.randomUUID())).problem())
        .isEqualTo("/problems/queue-unknown");
    scene.capacity("bruno", 1);
    scene.queue("RING_ALL", "bruno");
    bruno.take(scene.customer("Another"));
    assertThat(transferToBruno().problem()).isEqualTo("/problems/transfer-target-unavailable");
    allowTransfers(false);
    assertThat(transferToBruno().problem()).isEqualTo("/problems/transfer-not-allowed");
    anna.end(chat).expect(204);
    assertThat(transferToBruno().problem()).isEqualTo("/problems/interaction-closed");
  }

  @Test
  void theSenderSeesWhoCouldGoOn() {
    var targets =
        anna.http().get("/api/interactions/" + chat + "/transfer-targets").expect(200).body();

    var first = targets.get("agents").get(0);
    assertThat(first.get("available").asBoolean()).isTrue();
    assertThat(targets.get("agents").toString())
        .contains("Bruno Keller", "Chiara Conti")
        .doesNotContain(Scene.idOf("anna").toString());
    assertThat(targets.get("queues").toString()).contains("Journey");
  }

  @Test
  void theWrapUpBelongsToWhoeverHadTheChatLast() {
    scene.queueSet("wrap_up = interval '1 minute'");
    transferToBruno().expect(201);
    bruno.accept(bruno.awaitOffer(chat)).expect(200);

    customer.leave().expect(204);

    assertThat(bruno.openChats()).containsExactly(chat);
    assertThat(bruno.interaction(chat).body().get("wrapUpRemainingMs").asLong()).isPositive();
    assertThat(anna.openChats()).isEmpty();
    bruno.http().post("/api/interactions/" + chat + "/wrap-up/end", Map.of()).expect(204);
    assertThat(bruno.openChats()).isEmpty();
  }

  private Answer transferToBruno() {
    return transfer(Map.of("agentId", Scene.idOf("bruno"), "comment", COMMENT));
  }

  private Answer transfer(Map<String, Object> wish) {
    return anna.http().post("/api/interactions/" + chat + "/transfer", wish);
  }

  private Answer withdraw() {
    return anna.http().delete("/api/interactions/" + chat + "/transfer");
  }

  private JsonNode view() {
    return anna.interaction(chat).expect(200).body();
  }

  private Map<String, Object> receipt(long seq) {
    return Map.of("interactionId", chat, "receivedSeq", seq, "readSeq", seq);
  }

  private JsonNode awaitReturned(String state) {
    var event =
        anna.events()
            .await(
                "transfer " + state,
                heard -> heard.at("/interaction/transfer/state").asString("").equals(state));
    assertThat(event.at("/interaction/markedUnread").asBoolean()).isTrue();
    return event.get("interaction");
  }

  private static JsonNode awaitEvent(Events events, String type) {
    return events.await(type, event -> event.path("type").asString("").equals(type));
  }

  private void allowTransfers(boolean allowed) {
    scene
        .jdbc()
        .sql("update website set transfer_allowed = ? where key = ?")
        .params(allowed, Scene.WEBSITE)
        .update();
  }

  private long linesOf(UUID interaction) {
    return scene
        .jdbc()
        .sql("select count(*) from queue_entry where interaction_id = ?")
        .param(interaction)
        .query(Long.class)
        .single();
  }
}
