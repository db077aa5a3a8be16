package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.flow.FlowXml;
import dev.parley.flow.TemplateUse;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real chat goes the way that a real system elsewhere has said. */
@ParleyIT
class WebhookStepIT {
  private static final String SECRET = "a secret of the two systems";

  @RegisterExtension final Scene scene = new Scene();

  private final String key = "hook-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private HttpServer system;
  private WireHttp alan;

  private record Call(String body, String signature) {}

  @BeforeEach
  void anotherSystem() throws IOException {
    system = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    system.createContext("/ask", this::answer);
    system.createContext("/trap", exchange -> calls.add(new Call("redirected", "")));
    system.setExecutor(Executors.newCachedThreadPool());
    system.start();
    var token = TestKeycloak.accessToken("alan");
    alan = scene.wire().asAgent(() -> token);
    put(1).expect(200);
  }

  @AfterEach
  void end() {
    scene.administrator().http().delete("/api/settings/webhooks/" + key).expect(204);
    system.stop(0);
  }

  @Test
  void theAnswerSaysWhereTheChatGoes() throws GeneralSecurityException {
    answers.add("{\"outcome\": \"vip\", \"name\": \"Greta\"}");

    var chat = chat();

    await().until(() -> scene.tags(chat), List.of("vip")::equals);
    assertThat(calls).hasSize(1);
    var call = calls.getFirst();
    assertThat(call.body())
        .contains("\"interactionId\":\"" + chat + "\"")
        .contains("\"website\":\"" + Scene.WEBSITE + "\"")
        .contains("\"step\":\"Ask\"")
        .contains("\"attempt\":1")
        .doesNotContain("Hello");
    var time = call.signature().substring(2, call.signature().indexOf(','));
    assertThat(call.signature())
        .isEqualTo("t=%s,v1=%s".formatted(time, hmac(time + "." + call.body())));
  }

  @Test
  void aFailureIsTriedAgain() {
    answers.addAll(List.of("500", "{\"outcome\": \"vip\"}"));

    var chat = chat();

    await().until(() -> scene.tags(chat), List.of("vip")::equals);
    assertThat(calls).hasSize(2).last().extracting(Call::body).asString().contains("\"attempt\":2");
  }

  @Test
  void afterThreeBadAnswersItHasFailed() {
    answers.addAll(List.of("{\"outcome\": \"<b>vip</b>\"}", "302", "x".repeat(70_000)));

    var chat = chat();

    await().until(() -> scene.tags(chat), List.of("failed")::equals);
    assertThat(calls).hasSize(3).extracting(Call::body).doesNotContain("redirected");
  }

  @Test
  void whoDripsIsTooSlow() {
    answers.addAll(List.of("slow", "slow", "slow"));

    var chat = chat();

    await().until(() -> scene.tags(chat), List.of("failed")::equals);
    assertThat(calls).hasSize(3);
  }

  @Test
  void theSettingsAreCheckedAndTheSecretIsNeverShown() {
    var ada = scene.administrator().http();

    assertThat(ada.get("/api/settings/webhooks").expect(200).body().toString())
        .contains(key)
        .doesNotContain(SECRET);
    var bad = Map.of("name", "", "url", "ftp://x", "timeLimitSeconds", 11, "secret", "short");
    var refused = ada.put("/api/settings/webhooks/" + key, bad).expect(422);
    assertThat(refused.problem()).isEqualTo("/problems/webhook-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("name", "url", "timeLimitSeconds", "secret");
    ada.delete("/api/settings/webhooks/unknown").expect(404);
  }

  private UUID chat() {
    publish();
    return scene.customer("Hello").interaction();
  }

  /** Tags the chat with the way that it went. */
  private void publish() {
    var templates = new TemplateUse(alan.get("/api/flows/templates").expect(200).body());
    var flow =
        FlowXml.flow(key)
            .start("Ask")
            .add(templates.step("Webhook", "Ask", Map.of("Webhook", key)))
            .sequence("Ask", "Which")
            .gateway("Which", "Other")
            .condition("Which", "Vip", "${webhookOutcome == 'vip'}")
            .condition("Which", "Failed", "${webhookOutcome == 'failed'}")
            .sequence("Which", "Other")
            .add(templates.step("Tag", "Vip", Map.of("Tag", "vip")))
            .sequence("Vip", "Offer")
            .add(templates.step("Tag", "Failed", Map.of("Tag", "failed")))
            .sequence("Failed", "Offer")
            .add(templates.step("Tag", "Other", Map.of("Tag", "other")))
            .sequence("Other", "Offer")
            .offer("Offer", "${queueId}", "PT5M")
            .sequence("Offer", "End")
            .end("End");
    var request = new HashMap<String, Object>(Map.of("xml", flow.xml(), "comment", "Try this"));
    alan.post("/api/flows/" + key + "/versions", request).expect(201);
    scene.routeBy(key);
  }

  private Answer put(int timeLimit) {
    var url = "http://127.0.0.1:%d/ask".formatted(system.getAddress().getPort());
    return scene
        .administrator()
        .http()
        .put(
            "/api/settings/webhooks/" + key,
            Map.of("name", "CRM", "url", url, "timeLimitSeconds", timeLimit, "secret", SECRET));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Call(body, exchange.getRequestHeaders().getFirst("Parley-Signature")));
    var answer = answers.removeFirst();
    switch (answer) {
      case "500" -> exchange.sendResponseHeaders(500, -1);
      case "302" -> {
        exchange.getResponseHeaders().add("Location", "/trap");
        exchange.sendResponseHeaders(302, -1);
      }
      case "slow" -> drip(exchange);
      default -> {
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
    exchange.close();
  }

  /** Byte by byte, so that no single read takes long, until the caller hangs up. */
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    var began = System.nanoTime();
    while (System.nanoTime() - began < 8_000_000_000L) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static String hmac(String signed) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
