package dev.parley.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every answer carries, and what becomes of requests that nobody should send. */
@ParleyIT
class HttpEdgeIT {

  private static final String JSON = "application/json";
  private static final String MESSAGES = "/api/customer/interaction/messages";

  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  @LocalManagementPort private int managementPort;

  private TestHttp http;
  private String origin;

  @BeforeEach
  void aClient() {
    http = new TestHttp(port);
    origin = TestSite.url().replaceAll("/$", "");
  }

  @AfterEach
  void leave() {
    http.leaveAllChats();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/interactions/1", "/api/me", "/snippet/parley.js", "/nowhere"})
  void everyAnswerTellsBrowsersWhatNotToDo(String path) {
    var headers = http.get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'; script-src 'self';")
        .contains("frame-ancestors 'none'")
        .contains("object-src 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void anAllowedPageMayAsk() {
    var answer = http.get("/api/snippet/SHOP", "Origin", origin);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    // as several headers, or as one in small letters once the answer is long enough to be
    // compressed
    assertThat(
            String.join(",", answer.headers().allValues("Vary"))
                .toLowerCase(Locale.ROOT)
                .split(","))
        .contains("origin");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(TestHttp.tree(answer).get("name").asString()).isEqualTo("Alpine Shop");
  }

  @Test
  void nobodySpeaksXml() {
    var chat = http.start("SHOP", origin);
    var bearer = TestHttp.bearer(chat.token());
    var xml = "application/xml";

    var answer = http.get("/api/customer/interaction", "Authorization", bearer, "Accept", xml);
    var body = "<m><id>" + UUID.randomUUID() + "</id><text>Hi</text></m>";
    var taken = http.send("POST", MESSAGES, body, "Authorization", bearer, "Content-Type", xml);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(taken.statusCode()).isEqualTo(415);
  }

  @Test
  void aFormOfUnknownLengthIsNotRead() {
    var form = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n".getBytes();
    var type = "multipart/form-data; boundary=x";

    var answer =
        http.send(
            "POST",
            "/api/snippet/SHOP/interactions",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)),
            "Origin",
            origin,
            "Content-Type",
            type);

    assertThat(answer.statusCode()).isEqualTo(411);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "file://"})
  void noOtherPageMay(String page) {
    assertProblem(http.get("/api/snippet/SHOP", "Origin", page), 403, "origin-not-allowed");
    assertProblem(
        http.send("OPTIONS", MESSAGES, "", "Origin", page, "Access-Control-Request-Method", "POST"),
        403,
        "origin-not-allowed");
  }

  @Test
  void theSnippetNeedsAnOrigin() {
    assertProblem(http.get("/api/snippet/SHOP"), 403, "origin-not-allowed");
  }

  @Test
  void anAllowedPageIsToldThatAKeyIsUnknown() {
    assertProblem(http.get("/api/snippet/NONE", "Origin", origin), 404, "website-not-found");
  }

  @Test
  void aPreflightNamesWhatIsAllowed() {
    var answer =
        http.send(
            "OPTIONS",
            MESSAGES,
            "",
            "Origin",
            origin,
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "authorization,content-type");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET,POST,PUT");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("authorization, content-type");
  }

  @Test
  void aTokenIsWorthNothingOnAPageOfAnotherWebsite() {
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            select 'EDGE', 'Edge', 'Hello', '#000000', '{edge.example}', routing_flow, queue_id
              from website where key = 'SHOP'
                on conflict do nothing
            """)
        .update();
    var chat = http.start("SHOP", origin);
    var path = "/api/customer/interaction";
    var token = TestHttp.bearer(chat.token());

    assertThat(http.get(path, "Authorization", token).statusCode()).isEqualTo(200);
    assertThat(http.get(path, "Authorization", token, "Origin", origin).statusCode())
        .isEqualTo(200);
    assertProblem(
        http.get(path, "Authorization", token, "Origin", "https://edge.example"),
        403,
        "origin-not-allowed");
  }

  @Test
  void unreadableBodiesAreProblems() {
    var chat = http.start("SHOP", origin);

    assertProblem(send(chat, "{"), 400, "invalid-request");
    assertProblem(send(chat, ""), 400, "invalid-request");
    assertProblem(send(chat, "{\"id\":\"no-uuid\",\"text\":\"x\"}"), 400, "invalid-request");
    assertProblem(
        send(chat, "{\"id\":\"%s\"}".formatted(UUID.randomUUID())), 400, "invalid-request");
    assertProblem(
        http.send(
            "POST",
            MESSAGES,
            BodyPublishers.ofByteArray(
                ("{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"\u00c3(\"}")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
            "Authorization",
            TestHttp.bearer(chat.token()),
            "Content-Type",
            JSON),
        400,
        "invalid-request");
  }

  @Test
  void tooLargeBodiesAreProblems() {
    var chat = http.start("SHOP", origin);
    var large = "{\"text\":\"" + "x".repeat(70_000) + "\"}";

    assertProblem(send(chat, large), 413, "too-large");
    assertProblem(
        http.send(
            "POST",
            MESSAGES,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())),
            "Authorization",
            TestHttp.bearer(chat.token()),
            "Content-Type",
            JSON),
        413,
        "too-large");
  }

  @Test
  void wrongMediaTypesAndIdsAreProblems() {
    var chat = http.start("SHOP", origin);
    var anna = TestHttp.bearer(Caller.AGENT.token(chat).orElseThrow());

    assertProblem(
        http.post(MESSAGES, "x", "Authorization", TestHttp.bearer(chat.token())),
        415,
        "unsupported-media-type");
    assertProblem(
        http.get("/api/interactions/no-uuid", "Authorization", anna), 400, "invalid-request");
    assertProblem(
        http.get("/api/interactions/" + chat.interactionId(), "Authorization", anna),
        404,
        "not-found");
    assertProblem(http.get("/api/me"), 401, "unauthenticated");
    assertProblem(http.get("/api/me", "Authorization", "Bearer x.y.z"), 401, "unauthenticated");
  }

  @Test
  void theManagementPortTellsHealthAndMetricsAndNothingElse() {
    var management = new TestHttp(managementPort);

    assertThat(management.get("/actuator/health/liveness").body()).contains("UP");
    assertThat(management.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(management.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    assertThat(management.get("/actuator/env").statusCode()).isIn(401, 403, 404);
    assertThat(management.get("/api/me").statusCode()).isIn(401, 403, 404);
  }

  private HttpResponse<String> send(StartedChat chat, String body) {
    return http.post(
        MESSAGES, body, "Authorization", TestHttp.bearer(chat.token()), "Content-Type", JSON);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.body()).contains("\"type\":\"/problems/" + type + "\"");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }
}
