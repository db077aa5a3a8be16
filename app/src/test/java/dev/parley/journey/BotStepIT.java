package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.flow.FlowXml;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.ExampleBot;
import dev.parley.wire.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Chats of the shipped flow, and of others, that a real bot elsewhere answers. */
@ParleyIT
class BotStepIT {
  @RegisterExtension
  @Order(1)
  final Scene scene = new Scene();

  @RegisterExtension
  @Order(2)
  final BotScene bots = new BotScene(scene);

  @Test
  void aBotAnswersAndHandsOverToAnAgentWhoSeesItAll() throws Exception {
    try (var running = bots.running()) {
      var anna = scene.available("anna");
      var customer = bots.customer("Hello");

      customer.transcript().await(ExampleBot.GREETING);
      assertThat(customer.state().get("botName").asString()).isEqualTo("Assistant");
      assertThat(bots.supervised(customer).get("botName").asString()).isEqualTo("Assistant");
      assertThat(bots.supervised(customer).get("step").asString()).isEqualTo("Talk to bot");
      assertThat(bots.supervised(customer).get("awaitsAgent").asBoolean()).isFalse();
      assertThat(bots.supervised(customer).get("waitingSince").isNull()).isTrue();
      assertThat(bots.waiting()).isZero();
      customer.say("When do you open?");
      customer.transcript().await(ExampleBot.HOURS);
      assertThat(anna.offers()).isEmpty();
      customer.say("I want a person");
      var offer = anna.awaitOffer(customer.interaction());
      assertThat(bots.supervised(customer).get("awaitsAgent").asBoolean()).isTrue();
      assertThat(bots.supervised(customer).get("waitingSince").isNull()).isFalse();
      assertThat(bots.waiting()).isOne();
      anna.accept(offer).expect(200);
      anna.say(customer.interaction(), "Here I am");
      customer.transcript().await("Here I am");

      assertThat(customer.state().get("botName").isNull()).isTrue();
      var texts =
          List.of(
              "Hello",
              ExampleBot.GREETING,
              "When do you open?",
              ExampleBot.HOURS,
              "I want a person",
              "Here I am");
      assertThat(customer.transcript().texts()).isEqualTo(texts);
      anna.transcript(customer.interaction()).await("Here I am");
      assertThat(anna.transcript(customer.interaction()).texts()).isEqualTo(texts);
      assertThat(customer.transcript().messages())
          .extracting(Message::author)
          .containsExactly("CUSTOMER", "SYSTEM", "CUSTOMER", "SYSTEM", "CUSTOMER", "AGENT");
      assertThat(customer.messagesAfter(1).at("/messages/0/kind").asString())
          .isEqualTo("BOT_REPLY");
      bots.reply(customer, UUID.randomUUID(), "Too late").expect(404);
    }
  }

  @Test
  void whatABotHasFinishedIsClosed() throws Exception {
    try (var running = bots.running()) {
      var customer = bots.customer("When do you open?");
      customer.transcript().await(ExampleBot.HOURS);

      customer.say("Thanks");

      await().until(() -> customer.state().get("state").asString().equals("CLOSED"));
      assertThat(
              scene
                  .jdbc()
                  .sql("select disposition from interaction where id = ?")
                  .param(customer.interaction())
                  .query(String.class)
                  .single())
          .isEqualTo("Answered by bot");
      assertThat(customer.state().get("botName").isNull()).isTrue();
    }
  }

  @Test
  void withoutABotTheChatIsOfferedAtOnce() {
    var anna = scene.available("anna");

    var customer = bots.customer("Hello");

    anna.take(customer);
    assertThat(bots.news(0, 0).get("chats").isEmpty()).isTrue();
  }

  @Test
  void aBotThatSaysNothingLosesTheChatWhenItsTimeIsOver() {
    bots.news(0, 0);
    bots.website(bots.published("assistant", "PT1S", "timeOver"));
    var anna = scene.available("anna");

    var customer = bots.customer("Hello");
    assertThat(customer.state().get("botName").asString()).isEqualTo("Assistant");

    anna.take(customer);
    assertThat(scene.tags(customer.interaction())).containsExactly("timeOver");
    bots.handOver(customer).expect(404);
  }

  @Test
  void aCustomerWhoLeavesLeavesTheBot() {
    bots.news(0, 0);
    var customer = bots.customer("Hello");
    assertThat(bots.texts(bots.news(0, 0), customer)).containsExactly("Hello");

    customer.leave().expect(204);

    assertThat(bots.texts(bots.news(0, 0), customer)).isEmpty();
    bots.reply(customer, UUID.randomUUID(), "Are you there?").expect(404);
  }

  @Test
  void whoeverEndsItFirstNobodyIsStuck() {
    bots.news(0, 0);
    for (var round = 0; round < 15; round++) {
      var customer = bots.customer("Hello");
      var said = CompletableFuture.supplyAsync(() -> bots.reply(customer, UUID.randomUUID(), "Hi"));
      var left = CompletableFuture.supplyAsync(customer::leave);
      var over = CompletableFuture.supplyAsync(() -> bots.finish(customer.interaction(), "done"));

      said.join().expect(201, 404);
      left.join().expect(204);
      over.join().expect(204, 404);
      assertThat(customer.state().get("state").asString()).isEqualTo("CLOSED");
      assertThat(bots.openTalks(customer)).isZero();
    }
  }

  @Test
  void theChatsOfADeletedBotGoOnAsIfItHadHandedThemOver() {
    var ada = scene.administrator().http();
    var leaver = Map.of("name", "Leaver", "account", "parley-bot");
    ada.put("/api/settings/bots/leaver", leaver).expect(200);
    bots.news(0, 0);
    bots.website(bots.published("leaver", "PT10M", "handOver"));
    var anna = scene.available("anna");
    var first = bots.customer("First");
    var second = bots.customer("Second");
    assertThat(first.state().get("botName").asString()).isEqualTo("Leaver");
    assertThat(ada.get("/api/settings/bots").expect(200).body().valueStream())
        .filteredOn(bot -> bot.get("key").asString().equals("leaver"))
        .extracting(bot -> bot.get("chats").asInt())
        .containsExactly(2);

    ada.delete("/api/settings/bots/leaver").expect(204);

    anna.take(first);
    anna.take(second);
    assertThat(scene.tags(first.interaction())).containsExactly("handOver");
    assertThat(bots.openTalks(second)).isZero();
    bots.reply(first, UUID.randomUUID(), "Still me").expect(404);
  }

  @Test
  void aChatThatRestsInItsFlowStandsInNoLine() {
    scene.available("anna");
    bots.website(waitsFirst());

    var customer = bots.customer("Hello");

    var chat = bots.supervised(customer);
    assertThat(chat.get("step").asString()).isEqualTo("Pause over");
    assertThat(chat.get("awaitsAgent").asBoolean()).isFalse();
    assertThat(chat.get("waitingSince").isNull()).isTrue();
    assertThat(bots.waiting()).isZero();
  }

  /** The flow of an analyst who lets every chat rest for a while. */
  private String waitsFirst() {
    var token = TestKeycloak.accessToken("alan");
    var alan = scene.wire().asAgent(() -> token);
    var key = "rest-" + UUID.randomUUID().toString().substring(0, 8);
    var flow =
        FlowXml.flow(key)
            .start("Rest")
            .pause("Rest", "PT10M")
            .sequence("Rest", "Offer")
            .offer("Offer", "${queueId}", "PT5M")
            .sequence("Offer", "End")
            .end("End");
    alan.post("/api/flows/" + key + "/versions", Map.of("xml", flow.xml(), "comment", "Try"))
        .expect(201);
    return key;
  }
}
