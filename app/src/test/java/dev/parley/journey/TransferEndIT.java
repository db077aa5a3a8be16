package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Bruno hears, and what stays on record, when Anna ends a transfer before he takes it. */
@ParleyIT
class TransferEndIT {
  @RegisterExtension final Scene scene = new Scene();
  private AgentClient anna;
  private AgentClient bruno;
  private UUID chat;

  @BeforeEach
  void annaHasAChat() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    bruno = scene.available("bruno");
    var customer = scene.customer("Hello");
    chat = customer.interaction();
    anna.take(customer);
  }

  @Test
  void aSenderWhoClosesTheChatWithdrawsItsTransfer() {
    transfer(Map.of("agentId", Scene.idOf("bruno"))).expect(201);
    var offer = bruno.awaitOffer(chat);

    anna.end(chat).expect(204);

    assertThat(bruno.awaitOfferEnded(offer).get("reason").asString())
        .isEqualTo("TRANSFER_WITHDRAWN");
    assertThat(transferOnRecord()).containsEntry("state", "WITHDRAWN");
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void whatOneAgentAnsweredIsNoReasonOfATransferThatEndsOtherwise() {
    var chiara = scene.available("chiara");
    transfer(Map.of("queueId", scene.otherQueue("bruno", "chiara"))).expect(201);
    chiara.awaitOffer(chat);
    bruno.reject(bruno.awaitOffer(chat), "Not my field").expect(204);

    anna.http().delete("/api/interactions/" + chat + "/transfer").expect(204);

    assertThat(transferOnRecord())
        .containsEntry("state", "WITHDRAWN")
        .containsEntry("reason", null);
  }

  @Test
  void aQueueWhoseAgentsHaveAllRejectedGivesTheChatBackAtOnceWithTheReasons() {
    var chiara = scene.available("chiara");
    transfer(Map.of("queueId", scene.otherQueue("anna", "bruno", "chiara", "dario"))).expect(201);
    chiara.awaitOffer(chat);

    bruno.reject(bruno.awaitOffer(chat), "Not my field").expect(204);
    assertThat(transferOnRecord()).containsEntry("state", "PENDING");
    chiara.reject(chiara.awaitOffer(chat), "Lunch").expect(204);

    assertThat(transferOnRecord())
        .containsEntry("state", "REJECTED")
        .containsEntry("reason", "Not my field · Lunch");
    var back =
        anna.events()
            .await(
                "the chat that came back",
                heard -> heard.at("/interaction/transfer/state").asString("").equals("REJECTED"));
    assertThat(back.at("/interaction/markedUnread").asBoolean()).isTrue();
    assertThat(back.at("/interaction/transfer/reason").asString())
        .isEqualTo("Not my field · Lunch");
    transfer(Map.of("queueId", scene.otherQueue("bruno"))).expect(201);
    bruno.awaitOffer(chat);
  }

  @Test
  void aQueueWhoseAgentsHaveAllMissedItGivesTheChatBackAfterOneRound() {
    var other = scene.otherQueue("bruno");
    scene
        .jdbc()
        .sql("update queue set offer_timeout = '1 second' where id = ?")
        .param(other)
        .update();
    transfer(Map.of("queueId", other)).expect(201);

    bruno.awaitOfferEnded(bruno.awaitOffer(chat));

    anna.events()
        .await(
            "the chat that came back",
            heard -> heard.at("/interaction/transfer/state").asString("").equals("TIMED_OUT"));
    assertThat(
            scene
                .jdbc()
                .sql("select count(*) from queue_entry where interaction_id = ?")
                .param(chat)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aQueueWithSomebodyElseToAskAsksThem() {
    var chiara = scene.available("chiara");
    var other = scene.otherQueue("bruno", "chiara");
    scene
        .jdbc()
        .sql("update queue set strategy = 'LEAST_RECENT' where id = ?")
        .param(other)
        .update();
    transfer(Map.of("queueId", other)).expect(201);

    bruno.reject(bruno.awaitOffer(chat), "Not my field").expect(204);

    chiara.accept(chiara.awaitOffer(chat)).expect(200);
    assertThat(transferOnRecord()).containsEntry("state", "ACCEPTED");
  }

  private Answer transfer(Map<String, Object> wish) {
    return anna.http().post("/api/interactions/" + chat + "/transfer", wish);
  }

  private Map<String, Object> transferOnRecord() {
    return scene
        .jdbc()
        .sql("select state, reason from transfer where interaction_id = ?")
        .param(chat)
        .query()
        .singleRow();
  }
}
