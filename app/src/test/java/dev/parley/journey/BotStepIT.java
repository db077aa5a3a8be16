package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.process.BotFirst;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.Message;
import dev.parley.wire.WireHttp;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Chats of the shipped flow, and of others, that a real bot elsewhere answers. */
@ParleyIT
class BotStepIT {
  @RegisterExtension final Scene scene = new Scene();

  @LocalServerPort private int port;

  private final List<CustomerClient> customers = new ArrayList<>();
  private WireHttp bot;
  private String website;

  @BeforeEach
  void theBotFirst() {
    var token = TestKeycloak.botToken();
    bot = scene.wire().asAgent(() -> token);
    forgetTheBot();
    website = website(BotFirst.KEY);
  }

  @AfterEach
  void leave() {
    customers.forEach(CustomerClient::leave);
    customers.forEach(CustomerClient::close);
  }

  @Test
  void aBotAnswersAndHandsOverToAnAgentWhoSeesItAll() throws Exception {
    try (var running = exampleBot()) {
      var anna = scene.available("anna");
      var supervisor = scene.supervisor();
      var customer = customer("Hello");

      customer.transcript().await(ExampleBot.GREETING);
      assertThat(customer.state().get("botName").asString()).isEqualTo("Assistant");
      assertThat(supervised(supervisor.http(), customer).get("botName").asString())
          .isEqualTo("Assistant");
      assertThat(supervised(supervisor.http(), customer).get("step").asString())
          .isEqualTo("Talk to bot");
      customer.say("When do you open?");
      customer.transcript().await(ExampleBot.HOURS);
      assertThat(anna.offers()).isEmpty();
      customer.say("I want a person");
      anna.take(customer);
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
      reply(customer, UUID.randomUUID(), "Too late").expect(404);
    }
  }

  @Test
  void whatABotHasFinishedIsClosed() throws Exception {
    try (var running = exampleBot()) {
      var customer = customer("When do you open?");
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

    var customer = customer("Hello");

    anna.take(customer);
    assertThat(news(0, 0).get("chats").isEmpty()).isTrue();
  }

  @Test
  void aBotThatSaysNothingLosesTheChatWhenItsTimeIsOver() {
    news(0, 0);
    website = website(published("PT1S"));
    var anna = scene.available("anna");

    var customer = customer("Hello");
    assertThat(customer.state().get("botName").asString()).isEqualTo("Assistant");

    anna.take(customer);
    assertThat(tags(customer)).containsExactly("timeOver");
    handOver(customer).expect(404);
  }

  @Test
  void aBotHearsOnceOfEachMessageAndAllAgainAfterARestart() {
    news(0, 0);
    var customer = customer("First");
    var first = news(0, 0);
    assertThat(texts(first, customer)).containsExactly("First");
    var after = first.get("after").asLong();
    assertThat(news(after, 0).get("chats").isEmpty()).isTrue();

    var waiting = CompletableFuture.supplyAsync(() -> news(after, 25));
    customer.say("Second");

    assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
    assertThat(texts(waiting.join(), customer)).containsExactly("Second");
    assertThat(texts(news(0, 0), customer)).containsExactly("First", "Second");
    var news = news(0, 0).get("chats").get(0);
    assertThat(news.propertyNames())
        .containsExactlyInAnyOrder("interactionId", "bot", "website", "until", "messages");
  }

  @Test
  void aReplyThatIsSentAgainIsOne() {
    news(0, 0);
    var customer = customer("Hello");
    var id = UUID.randomUUID();

    reply(customer, id, "Hello too").expect(201);
    reply(customer, id, "Hello too").expect(200);
    assertThat(reply(customer, id, "Something else").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
    reply(customer, UUID.randomUUID(), " ").expect(422);
    reply(customer, UUID.randomUUID(), "x".repeat(4001)).expect(422);

    assertThat(customer.messagesAfter(0).get("lastSeq").asLong()).isEqualTo(2);
  }

  @Test
  void aBotMayDoNothingInChatsOfOthers() {
    website = website("default-routing-flow");
    news(0, 0);
    var customer = customer("Hello");

    assertThat(reply(customer, UUID.randomUUID(), "Hello").expect(404).problem())
        .isEqualTo("/problems/bot-chat-not-found");
    handOver(customer).expect(404);
    finish(customer.interaction(), "done").expect(404);
    finish(UUID.randomUUID(), "done").expect(404);
    assertThat(texts(news(0, 0), customer)).isEmpty();
    bot.get("/api/interactions/" + customer.interaction()).expect(403);
  }

  @Test
  void theBotsOfAnotherAccountAreOthers() {
    news(0, 0);
    var customer = customer("Hello");
    answerFor("another-client");
    try {
      assertThat(texts(news(0, 0), customer)).isEmpty();
      reply(customer, UUID.randomUUID(), "Hello").expect(404);
      handOver(customer).expect(404);
      finish(customer.interaction(), "done").expect(404);
    } finally {
      answerFor("parley-bot");
    }
    assertThat(texts(news(0, 0), customer)).containsExactly("Hello");
  }

  @Test
  void aCustomerWhoLeavesLeavesTheBot() {
    news(0, 0);
    var customer = customer("Hello");
    assertThat(texts(news(0, 0), customer)).containsExactly("Hello");

    customer.leave().expect(204);

    assertThat(texts(news(0, 0), customer)).isEmpty();
    reply(customer, UUID.randomUUID(), "Are you there?").expect(404);
  }

  @Test
  void whoeverEndsItFirstNobodyIsStuck() {
    news(0, 0);
    for (var round = 0; round < 15; round++) {
      var customer = customer("Hello");
      var said = CompletableFuture.supplyAsync(() -> reply(customer, UUID.randomUUID(), "Hi"));
      var left = CompletableFuture.supplyAsync(customer::leave);
      var over = CompletableFuture.supplyAsync(() -> finish(customer.interaction(), "done"));

      said.join().expect(201, 404);
      left.join().expect(204);
      over.join().expect(204, 404);
      assertThat(customer.state().get("state").asString()).isEqualTo("CLOSED");
      assertThat(openTalks(customer)).isZero();
    }
  }

  @Test
  void anOutcomeIsAWordOfTheBotsOwn() {
    news(0, 0);
    var customer = customer("Hello");

    for (var word : List.of("", "two words", "<b>", "x".repeat(41), "handOver", "timeOver")) {
      assertThat(finish(customer.interaction(), word).expect(422).problem())
          .isEqualTo("/problems/bot-outcome-invalid");
    }
    finish(customer.interaction(), "done").expect(204);
    finish(customer.interaction(), "done").expect(404);
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

  private CustomerClient customer(String firstMessage) {
    var customer = scene.wire().start(website, firstMessage).connect();
    customers.add(customer);
    return customer;
  }

  /** A new website with the scene's queue: one that changes its flow is slow to be noticed. */
  private String website(String flow) {
    var key = "B" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    scene
        .jdbc()
        .sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            select ?, 'Bots', greeting, colour, allowed_domains, ?, queue_id
            from website where key = ?
            """)
        .params(key, flow, Scene.WEBSITE)
        .update();
    return key;
  }

  private ExampleBot exampleBot() throws IOException, InterruptedException {
    return ExampleBot.start("http://localhost:" + port, TestKeycloak.issuer());
  }

  /** As if it had never asked for chats. */
  private void forgetTheBot() {
    scene.jdbc().sql("update bot set seen_at = null where key = 'assistant'").update();
  }

  /** Makes the client the assistant's account. */
  private void answerFor(String client) {
    scene.jdbc().sql("update bot set account = ? where key = 'assistant'").param(client).update();
  }

  private JsonNode news(long after, int wait) {
    return bot.get("/api/bot/chats?after=%d&wait=%d".formatted(after, wait)).expect(200).body();
  }

  private static List<String> texts(JsonNode news, CustomerClient customer) {
    return news.get("chats")
        .valueStream()
        .filter(
            chat -> chat.get("interactionId").asString().equals(customer.interaction().toString()))
        .flatMap(chat -> chat.get("messages").valueStream())
        .map(message -> message.get("text").asString())
        .toList();
  }

  private Answer reply(CustomerClient customer, UUID id, String text) {
    return bot.post(
        "/api/bot/chats/" + customer.interaction() + "/messages", Map.of("id", id, "text", text));
  }

  private Answer handOver(CustomerClient customer) {
    return bot.post("/api/bot/chats/" + customer.interaction() + "/hand-over", Map.of());
  }

  private Answer finish(UUID chat, String outcome) {
    return bot.post("/api/bot/chats/" + chat + "/finish", Map.of("outcome", outcome));
  }

  private static JsonNode supervised(WireHttp supervisor, CustomerClient customer) {
    return supervisor
        .get("/api/supervision/interactions")
        .expect(200)
        .body()
        .get("interactions")
        .valueStream()
        .filter(chat -> chat.get("id").asString().equals(customer.interaction().toString()))
        .findFirst()
        .orElseThrow();
  }

  /** A flow of an analyst: tags the chat by how the bot has ended, and offers it. */
  private String published(String limit) {
    var token = TestKeycloak.accessToken("alan");
    var alan = scene.wire().asAgent(() -> token);
    var templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
    var key = "bot-" + UUID.randomUUID().toString().substring(0, 8);
    var step = Map.of("Bot", "assistant", "Longest time", limit);
    var flow =
        FlowXml.flow(key)
            .start("Ask")
            .add(templates.step("Bot", "Ask", step))
            .sequence("Ask", "Which")
            .gateway("Which", "Offer")
            .condition("Which", "Over", "${botOutcome == 'timeOver'}")
            .sequence("Which", "Offer")
            .add(templates.step("Tag", "Over", Map.of("Tag", "timeOver")))
            .sequence("Over", "Offer")
            .offer("Offer", "${queueId}", "PT5M")
            .sequence("Offer", "End")
            .end("End");
    alan.post("/api/flows/" + key + "/versions", Map.of("xml", flow.xml(), "comment", "Try"))
        .expect(201);
    return key;
  }

  private int openTalks(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select count(*) from bot_chat where interaction_id = ? and ended_at is null")
        .param(customer.interaction())
        .query(Integer.class)
        .single();
  }

  private List<String> tags(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select tag from interaction_tag where interaction_id = ?")
        .param(customer.interaction())
        .query(String.class)
        .list();
  }
}
