package dev.parley.journey;

import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.process.BotFirst;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.ExampleBot;
import dev.parley.wire.SupervisorClient;
import dev.parley.wire.WireHttp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import tools.jackson.databind.JsonNode;

/**
 * A website whose chats a bot answers first, beside a {@link Scene}, and the bot's own requests.
 * Each test begins with a bot that has never asked for chats.
 */
final class BotScene implements BeforeEachCallback, AfterEachCallback {
  private final Scene scene;
  private final List<CustomerClient> customers = new ArrayList<>();
  private WireHttp bot;
  private String website;
  private String address;
  private @Nullable SupervisorClient supervisor;

  /**
   * @param scene set up before this
   */
  BotScene(Scene scene) {
    this.scene = scene;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    var environment = SpringExtension.getApplicationContext(context).getEnvironment();
    address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    var token = TestKeycloak.botToken();
    bot = scene.wire().asAgent(() -> token);
    forgetTheBot();
    website(BotFirst.KEY);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    customers.forEach(CustomerClient::leave);
    customers.forEach(CustomerClient::close);
  }

  /** The bot's connection. */
  WireHttp http() {
    return bot;
  }

  CustomerClient customer(String firstMessage) {
    var customer = scene.wire().start(website, firstMessage).connect();
    customers.add(customer);
    return customer;
  }

  /** A new website with the scene's queue: one that changes its flow is slow to be noticed. */
  void website(String flow) {
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
    website = key;
  }

  ExampleBot running() throws IOException, InterruptedException {
    return ExampleBot.start(address, TestKeycloak.issuer());
  }

  /** As if it had never asked for chats. */
  void forgetTheBot() {
    scene.jdbc().sql("update bot set seen_at = null where key = 'assistant'").update();
  }

  /** Makes the client the assistant's account. */
  void answerFor(String client) {
    scene.jdbc().sql("update bot set account = ? where key = 'assistant'").param(client).update();
  }

  JsonNode news(long after, int wait) {
    return bot.get("/api/bot/chats?after=%d&wait=%d".formatted(after, wait)).expect(200).body();
  }

  static List<String> texts(JsonNode news, CustomerClient customer) {
    return news.get("chats")
        .valueStream()
        .filter(
            chat -> chat.get("interactionId").asString().equals(customer.interaction().toString()))
        .flatMap(chat -> chat.get("messages").valueStream())
        .map(message -> message.get("text").asString())
        .toList();
  }

  Answer reply(CustomerClient customer, UUID id, String text) {
    return bot.post(
        "/api/bot/chats/" + customer.interaction() + "/messages", Map.of("id", id, "text", text));
  }

  Answer handOver(CustomerClient customer) {
    return bot.post("/api/bot/chats/" + customer.interaction() + "/hand-over", Map.of());
  }

  Answer finish(UUID chat, String outcome) {
    return bot.post("/api/bot/chats/" + chat + "/finish", Map.of("outcome", outcome));
  }

  JsonNode supervised(CustomerClient customer) {
    return sofia()
        .get("/api/supervision/interactions")
        .expect(200)
        .body()
        .get("interactions")
        .valueStream()
        .filter(chat -> chat.get("id").asString().equals(customer.interaction().toString()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A flow of an analyst: a bot, then a tag if the bot has ended so, and the offer.
   *
   * @param bot its key
   * @param limit how long it may have the chat
   * @param outcome what the chat is tagged by
   */
  String published(String bot, String limit, String outcome) {
    var token = TestKeycloak.accessToken("alan");
    var alan = scene.wire().asAgent(() -> token);
    var templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
    var key = "bot-" + UUID.randomUUID().toString().substring(0, 8);
    var step = Map.of("Bot", bot, "Longest time", limit);
    var flow =
        FlowXml.flow(key)
            .start("Ask")
            .add(templates.step("Bot", "Ask", step))
            .sequence("Ask", "Which")
            .gateway("Which", "Offer")
            .condition("Which", "Over", "${botOutcome == '%s'}".formatted(outcome))
            .sequence("Which", "Offer")
            .add(templates.step("Tag", "Over", Map.of("Tag", outcome)))
            .sequence("Over", "Offer")
            .offer("Offer", "${queueId}", "PT5M")
            .sequence("Offer", "End")
            .end("End");
    alan.post("/api/flows/" + key + "/versions", Map.of("xml", flow.xml(), "comment", "Try"))
        .expect(201);
    return key;
  }

  int openTalks(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select count(*) from bot_chat where interaction_id = ? and ended_at is null")
        .param(customer.interaction())
        .query(Integer.class)
        .single();
  }

  /** How many chats stand in the line of the scene's queue, as supervisors are told. */
  int waiting() {
    return sofia()
        .get("/api/supervision/queues")
        .expect(200)
        .body()
        .valueStream()
        .filter(queue -> queue.get("name").asString().equals("Journey"))
        .mapToInt(queue -> queue.get("waiting").asInt())
        .sum();
  }

  private WireHttp sofia() {
    if (supervisor == null) {
      supervisor = scene.supervisor();
    }
    return supervisor.http();
  }
}
