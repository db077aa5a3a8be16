package dev.parley.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.StompSession;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever a client sends is cleaned or refused with a clear problem, and harms nobody else. */
@ParleyIT
class HostileTextIT {
  private static final String MESSAGES = "/api/customer/interaction/messages";
  private static final String ID = "0000000c-0000-4000-8000-000000000001";

  /** JSON literals of texts that are refused, and the problem that says why. */
  private static final List<List<String>> REFUSED =
      List.of(
          List.of("\"\"", "message-empty"),
          List.of("\" \\n\\t \"", "message-empty"),
          List.of("\"\\u0000\"", "message-empty"),
          List.of("\"" + "\\u0007".repeat(2000) + "\"", "message-empty"),
          List.of("\"" + "x".repeat(4001) + "\"", "message-too-long"),
          List.of("\"" + "\u4e2d".repeat(4001) + "\"", "message-too-long"),
          List.of("null", "invalid-request"),
          List.of("{}", "invalid-request"),
          List.of("[\"x\"]", "invalid-request"));

  /** JSON literals of texts that are cleaned, and what is left. */
  private static final List<List<String>> CLEANED =
      List.of(
          List.of("\"a\\u0000b\\u0007c\\u001b[31m\\u007f\\u0085d\"", "abc[31md"),
          List.of("\"lone \\ud800 surrogate\"", "lone \uFFFD surrogate"),
          List.of("\"wrong \\udc00\\ud83d order\"", "wrong \uFFFD\uFFFD order"),
          List.of("\"line\\r\\nline\\rline\"", "line\nline\nline"),
          List.of("\"<script>alert(1)</script>\"", "<script>alert(1)</script>"),
          List.of("\"" + "\uD83D\uDE00".repeat(4000) + "\"", "\uD83D\uDE00".repeat(4000)));

  /** Bodies that are no message at all. */
  private static final List<String> UNREADABLE =
      List.of(
          "",
          "{",
          "nonsense",
          "[]",
          "\"text\"",
          "12",
          "{\"id\":\"" + ID + "\",\"text\":\"x\"",
          "{\"id\":\"not an id\",\"text\":\"x\"}",
          "{\"id\":[],\"text\":\"x\"}",
          "{\"text\":\"no id\"}",
          "[".repeat(5000));

  @RegisterExtension final Scene scene = new Scene();

  private AgentClient anna;
  private CustomerClient customer;

  @BeforeEach
  void aConversation() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Hello");
    anna.take(customer);
  }

  @Test
  void refusesTextsOverHttp() {
    for (var text : REFUSED) {
      assertProblem(post(message(UUID.randomUUID(), text.get(0))), text.get(1));
      var started = start(message(UUID.randomUUID(), text.get(0)));
      assertProblem(started, text.get(1));
    }
    assertStillTalking();
  }

  @Test
  void refusesTextsOverTheSocketAndSaysWhichMessage() {
    for (var text : REFUSED) {
      var id = UUID.randomUUID();
      customer.session().send("/app/messages", message(id, text.get(0)));
      var problem =
          customer
              .errors()
              .await(text.get(1), error -> error.path("messageId").asString("").equals("" + id));
      assertThat(problem.get("type").asString()).isEqualTo("/problems/" + text.get(1));
    }
    assertStillTalking();
  }

  @Test
  void cleansTextsOnBothWires() {
    for (var text : CLEANED) {
      var stored = post(message(UUID.randomUUID(), text.get(0))).expect(201).body();
      assertThat(stored.get("text").asString()).isEqualTo(text.get(1));
      var id = UUID.randomUUID();
      customer.session().send("/app/messages", message(id, text.get(0)));
      assertThat(customer.transcript().await(id).text()).isEqualTo(text.get(1));
      assertThat(anna.transcript(customer.interaction()).await(id).text()).isEqualTo(text.get(1));
    }
    assertStillTalking();
  }

  @Test
  void refusesUnreadableBodies() {
    for (var body : UNREADABLE) {
      assertProblem(post(body.getBytes(UTF_8)), "invalid-request");
      assertProblem(start(body.getBytes(UTF_8)), "invalid-request");
      var errors = customer.errors().count();
      customer.session().send("/app/messages", body);
      var problem = customer.errors().awaitAfter(errors, "refusal of " + body, error -> true);
      assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-request");
    }
    assertStillTalking();
  }

  @Test
  void refusesInvalidUtf8OverHttp() {
    assertProblem(post(withInvalidUtf8()), "invalid-request");
    assertProblem(start(withInvalidUtf8()), "invalid-request");
    assertStillTalking();
  }

  @Test
  void refusesHugeBodies() {
    var huge = message(UUID.randomUUID(), "\"" + "x".repeat(1_000_000) + "\"");
    assertProblem(post(huge.getBytes(UTF_8)), "too-large");
    assertProblem(start(huge.getBytes(UTF_8)), "too-large");
    assertStillTalking();
  }

  @Test
  void aBrokenSocketHarmsNoOther() {
    var frames =
        List.of(
            "SEND\ndestination:/app/messages\n\n" + "x".repeat(200_000) + '\0',
            "NONSENSE\n\n\0",
            "SEND\n\0",
            "\0\0\0",
            "SEND\ndestination:/app/messages\ncontent-length:-1\n\nx\0",
            "SEND\ndestination:/app/messages\n\n{\"text\":\"\0\"}\0");
    for (var frame : frames) {
      try (var page = scene.pageOf(customer).connect()) {
        page.session().sendRaw(frame);
        page.session().send("/app/typing", "{}");
      }
      assertStillTalking();
    }
  }

  @Test
  void invalidUtf8OnASocketHarmsNoOther() throws Exception {
    try (var page = scene.pageOf(customer).connect()) {
      var frame = new ByteArrayOutputStream();
      frame.write("SEND\ndestination:/app/messages\n\n".getBytes(UTF_8));
      frame.write(withInvalidUtf8());
      frame.write(0);
      page.session().sendRaw(frame.toByteArray());
      assertStillTalking();
    }
    assertThat(customer.messagesAfter(0).toString()).doesNotContain("\u0000");
  }

  @Test
  void aFrameBeyondTheLimitEndsOnlyItsOwnSession() throws Exception {
    var page = scene.pageOf(customer).connect();
    page.session().send("/app/messages", "x".repeat(1_000_000));

    awaitEnd(page.session());

    assertStillTalking();
    page.connect();
    page.say("Here again");
    page.transcript().await("Here again");
  }

  private static void awaitEnd(StompSession session) throws Exception {
    session.ended().get(30, TimeUnit.SECONDS);
  }

  private void assertStillTalking() {
    var toAgent = customer.say("Still there?");
    anna.transcript(customer.interaction()).await(toAgent);
    var toCustomer = anna.say(customer.interaction(), "Yes");
    customer.transcript().await(toCustomer);
  }

  private Answer post(String body) {
    return post(body.getBytes(UTF_8));
  }

  private Answer post(byte[] body) {
    return customer.http().post(MESSAGES, body);
  }

  private Answer start(String message) {
    var body = "{\"idempotencyKey\":\"%s\",\"message\":%s}";
    return start(body.formatted(UUID.randomUUID(), message).getBytes(UTF_8));
  }

  private Answer start(byte[] body) {
    return scene.wire().asPage().post("/api/snippet/" + Scene.WEBSITE + "/interactions", body);
  }

  private static String message(UUID id, String text) {
    return "{\"id\":\"%s\",\"text\":%s}".formatted(id, text);
  }

  /** A message in which a continuation byte follows nothing and an overlong NUL hides. */
  private static byte[] withInvalidUtf8() {
    var body = new ByteArrayOutputStream();
    body.writeBytes("{\"id\":\"%s\",\"text\":\"a".formatted(UUID.randomUUID()).getBytes(UTF_8));
    body.writeBytes(new byte[] {(byte) 0x80, (byte) 0xC0, (byte) 0x80, (byte) 0xFF});
    body.writeBytes("\"}".getBytes(UTF_8));
    return body.toByteArray();
  }

  private static void assertProblem(Answer answer, String problem) {
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.problem()).isEqualTo("/problems/" + problem);
  }
}
