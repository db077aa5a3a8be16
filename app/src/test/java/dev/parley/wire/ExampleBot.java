package dev.parley.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small bot, as docs/bots.md describes them: knows Parley by its HTTP contract alone. Greets,
 * says when the shop opens, hands over to people who want one, and finishes when it is thanked.
 */
public final class ExampleBot implements AutoCloseable {
  public static final String GREETING = "Hello, I am the shop’s assistant. How can I help you?";
  public static final String HOURS = "We open at nine.";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CREDENTIALS =
      "grant_type=client_credentials&client_id=parley-bot&client_secret=demo-parley-bot-secret";

  private final String parley;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;
  private final Thread thread = Thread.ofVirtual().unstarted(this::work);
  private volatile boolean stops;
  private long after;

  private ExampleBot(String parley, String token) {
    this.parley = parley;
    this.token = token;
  }

  /**
   * @param issuer the realm of the identity provider
   */
  public static ExampleBot start(String parley, String issuer)
      throws IOException, InterruptedException {
    var bot = new ExampleBot(parley, login(issuer));
    bot.look(0); // from now on Parley knows that it is there
    bot.thread.start();
    return bot;
  }

  private static String login(String issuer) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(CREDENTIALS))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      return JSON.readTree(answer.body()).get("access_token").asString();
    }
  }

  private void work() {
    try {
      while (!stops) {
        look(25);
      }
    } catch (IOException | InterruptedException ended) {
      if (!stops) {
        throw new IllegalStateException(ended);
      }
    }
  }

  private void look(int wait) throws IOException, InterruptedException {
    var news =
        JSON.readTree(
            send("GET", "/api/bot/chats?after=%d&wait=%d".formatted(after, wait), "").body());
    for (var chat : news.get("chats")) {
      for (var message : chat.get("messages")) {
        answer(chat.get("interactionId").asString(), message);
      }
    }
    after = news.get("after").asLong();
  }

  private void answer(String chat, JsonNode message) throws IOException, InterruptedException {
    var text = message.get("text").asString();
    if (text.contains("person")) {
      send("POST", "/api/bot/chats/" + chat + "/hand-over", "");
    } else if (text.contains("Thanks")) {
      send("POST", "/api/bot/chats/" + chat + "/finish", "{\"outcome\": \"answered\"}");
    } else {
      reply(chat, message, text.contains("open") ? HOURS : GREETING);
    }
  }

  /** The same id for the same question, so that an answer that is sent again is known. */
  private void reply(String chat, JsonNode message, String text)
      throws IOException, InterruptedException {
    var question = chat + message.get("id").asString();
    var id = UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8));
    send(
        "POST",
        "/api/bot/chats/" + chat + "/messages",
        JSON.writeValueAsString(Map.of("id", id, "text", text)));
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(parley + path))
            .timeout(Duration.ofSeconds(40))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() {
    stops = true;
    http.shutdownNow();
    thread.interrupt();
  }
}
