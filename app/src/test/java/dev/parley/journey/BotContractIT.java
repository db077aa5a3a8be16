package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Parley answers to bots, and to the administrator who keeps them. */
@ParleyIT
class BotContractIT {
  @RegisterExtension
  @Order(1)
  final Scene scene = new Scene();

  @RegisterExtension
  @Order(2)
  final BotScene bots = new BotScene(scene);

  @Test
  void aBotHearsOnceOfEachMessageAndAllAgainAfterARestart() {
    bots.news(0, 0);
    var customer = bots.customer("First");
    var first = bots.news(0, 0);
    assertThat(bots.texts(first, customer)).containsExactly("First");
    var after = first.get("after").asLong();
    assertThat(bots.news(after, 0).get("chats").isEmpty()).isTrue();

    var waiting = CompletableFuture.supplyAsync(() -> bots.news(after, 25));
    customer.say("Second");

    assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
    assertThat(bots.texts(waiting.join(), customer)).containsExactly("Second");
    assertThat(bots.texts(bots.news(0, 0), customer)).containsExactly("First", "Second");
    var news = bots.news(0, 0).get("chats").get(0);
    assertThat(news.propertyNames())
        .containsExactlyInAnyOrder("interactionId", "bot", "website", "until", "messages");
  }

  @Test
  void aReplyThatIsSentAgainIsOne() {
    bots.news(0, 0);
    var customer = bots.customer("Hello");
    var id = UUID.randomUUID();

    bots.reply(customer, id, "Hello too").expect(201);
    bots.reply(customer, id, "Hello too").expect(200);
    assertThat(bots.reply(customer, id, "Something else").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    bots.reply(customer, UUID.randomUUID(), " ").expect(422);
    bots.reply(customer, UUID.randomUUID(), "x".repeat(4001)).expect(422);

    assertThat(customer.messagesAfter(0).get("lastSeq").asLong()).isEqualTo(2);
  }

  @Test
  void aBotMayDoNothingInChatsOfOthers() {
    bots.website("default-routing-flow");
    bots.news(0, 0);
    var customer = bots.customer("Hello");

    assertThat(bots.reply(customer, UUID.randomUUID(), "Hello").expect(404).problem())
        .isEqualTo("/problems/bot-chat-not-found");
    bots.handOver(customer).expect(404);
    bots.finish(customer.interaction(), "done").expect(404);
    bots.finish(UUID.randomUUID(), "done").expect(404);
    assertThat(bots.texts(bots.news(0, 0), customer)).isEmpty();
    bots.http().get("/api/interactions/" + customer.interaction()).expect(403);
  }

  @Test
  void theBotsOfAnotherAccountAreOthers() {
    bots.news(0, 0);
    var customer = bots.customer("Hello");
    bots.answerFor("another-client");
    try {
      assertThat(bots.texts(bots.news(0, 0), customer)).isEmpty();
      bots.reply(customer, UUID.randomUUID(), "Hello").expect(404);
      bots.handOver(customer).expect(404);
      bots.finish(customer.interaction(), "done").expect(404);
    } finally {
      bots.answerFor("parley-bot");
    }
    assertThat(bots.texts(bots.news(0, 0), customer)).containsExactly("Hello");
  }

  @Test
  void anOutcomeIsAWordOfTheBotsOwn() {
    bots.news(0, 0);
    var customer = bots.customer("Hello");

    for (var word : List.of("", "two words", "<b>", "x".repeat(41), "handOver", "timeOver")) {
      assertThat(bots.finish(customer.interaction(), word).expect(422).problem())
          .isEqualTo("/problems/bot-outcome-invalid");
    }
    bots.finish(customer.interaction(), "done").expect(204);
    bots.finish(customer.interaction(), "done").expect(404);
  }

  @Test
  void theSettingsAreChecked() {
    var ada = scene.administrator().http();

    var good = Map.of("name", "Helper", "account", "helper-client");
    ada.put("/api/settings/bots/helper", good).expect(200);
    assertThat(ada.get("/api/settings/bots").expect(200).text()).contains("helper-client");
    var refused = ada.put("/api/settings/bots/Helper", Map.of("name", "", "account", "a b"));
    assertThat(refused.expect(422).problem()).isEqualTo("/problems/bot-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("key", "name", "account");
    ada.delete("/api/settings/bots/helper").expect(204);
    ada.delete("/api/settings/bots/helper").expect(404);
  }
}
