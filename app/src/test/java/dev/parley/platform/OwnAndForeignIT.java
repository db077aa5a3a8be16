package dev.parley.platform;

import static dev.parley.platform.Caller.AGENT;
import static dev.parley.platform.Caller.OTHER_AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What belongs to one agent answers every other agent as if it did not exist. */
@ParleyIT
class OwnAndForeignIT {

  private static final String JSON = "application/json";

  @LocalServerPort private int port;

  private TestHttp http;
  private StartedChat chat;
  private TestStomp annasDesktop;
  private String annasOffer;

  @BeforeEach
  void annaHasAnOffer() {
    http = new TestHttp(port);
    chat = http.start("SHOP", TestSite.url().replaceAll("/$", ""));
    annasDesktop = TestStomp.open(port, "/ws/desktop", "Authorization", token(AGENT));
    annasDesktop.connect();
    annasDesktop.subscribe("/user/queue/desktop");
    annasDesktop.subscribe("/user/queue/errors");
    choose("AVAILABLE");
    annasOffer = offerOfTheChat();
  }

  @AfterEach
  void annaGoesHome() {
    http.leaveAllChats();
    choose("OFFLINE");
    annasDesktop.close();
  }

  @Test
  void anOfferAnswersOnlyTheAgentWhoHasIt() {
    for (var call : List.of("GET decision", "GET forms", "POST reject", "POST accept")) {
      assertThat(offer(OTHER_AGENT, call).statusCode()).as(call).isEqualTo(404);
    }

    assertThat(offer(AGENT, "GET decision").statusCode()).isEqualTo(200);
    assertThat(offer(AGENT, "GET forms").statusCode()).isEqualTo(200);
    assertThat(offer(AGENT, "POST accept").statusCode()).isEqualTo(200);
    assertThat(offer(AGENT, "POST reject").statusCode()).isEqualTo(409);
  }

  @Test
  void anInteractionAnswersOnlyItsAgent() {
    assertThat(interaction(AGENT, "GET", "").statusCode()).isEqualTo(404);
    offer(AGENT, "POST accept");

    for (var call :
        List.of(
            "GET ",
            "GET /messages",
            "POST /messages",
            "GET /forms",
            "GET /attributes",
            "GET /transfer-targets",
            "POST /transfer",
            "DELETE /transfer",
            "POST /video",
            "POST /video/join",
            "POST /video/end",
            "GET /dispositions",
            "GET /contact",
            "PUT /contact",
            "GET /journey",
            "GET /journey/" + chat.interactionId(),
            "GET /journey/" + chat.interactionId() + "/messages",
            "GET /process",
            "POST /wrap-up/end",
            "POST /close")) {
      var words = call.split(" ", 2);
      assertThat(interaction(OTHER_AGENT, words[0], words[1]).statusCode())
          .as(call + " of a foreign interaction")
          .isEqualTo(404);
    }
    assertThat(interaction(AGENT, "GET", "").statusCode()).isEqualTo(200);
    assertThat(interaction(AGENT, "GET", "/messages").statusCode()).isEqualTo(200);
    assertThat(interaction(AGENT, "POST", "/messages").statusCode()).isEqualTo(201);
    assertThat(interaction(AGENT, "POST", "/close").statusCode()).isEqualTo(204);
  }

  @Test
  void theListHoldsOnlyOnesOwn() {
    offer(AGENT, "POST accept");

    assertThat(get("/api/interactions", AGENT).body()).contains(chat.interactionId());
    assertThat(get("/api/interactions", OTHER_AGENT).body()).doesNotContain(chat.interactionId());
  }

  @Test
  void aMessageForAForeignInteractionIsToldAsUnknown() {
    offer(AGENT, "POST accept");

    try (var desktop = TestStomp.open(port, "/ws/desktop", "Authorization", token(OTHER_AGENT))) {
      desktop.connect();
      desktop.subscribe("/user/queue/errors");
      desktop.send("SEND", message(), "destination:/app/messages");

      assertThat(desktop.next()).startsWith("MESSAGE").contains("/problems/not-found");
    }
  }

  private String offerOfTheChat() {
    for (var frame = annasDesktop.next(); ; frame = annasDesktop.next()) {
      var body = frame.substring(frame.indexOf("\n\n") + 2).replace("\0", "");
      if (body.contains("\"type\":\"offer\"") && body.contains(chat.interactionId())) {
        return JsonMapper.shared().readTree(body).get("offer").get("id").asString();
      }
    }
  }

  private HttpResponse<String> offer(Caller caller, String call) {
    var words = call.split(" ");
    var path = "/api/offers/%s/%s".formatted(annasOffer, words[1]);
    return http.send(words[0], path, "{}", "Authorization", token(caller), "Content-Type", JSON);
  }

  private HttpResponse<String> interaction(Caller caller, String method, String below) {
    var path = "/api/interactions/" + chat.interactionId() + below;
    return http.send(method, path, message(), "Authorization", token(caller), "Content-Type", JSON);
  }

  private HttpResponse<String> get(String path, Caller caller) {
    return http.get(path, "Authorization", token(caller));
  }

  private void choose(String state) {
    var answer =
        http.send(
            "PUT",
            "/api/me/presence",
            TestHttp.json(Map.of("state", state)),
            "Authorization",
            token(AGENT),
            "Content-Type",
            JSON);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  /** Enough for every body: what a destination does not know it ignores. */
  private String message() {
    return TestHttp.json(
        Map.of(
            "interactionId",
            chat.interactionId(),
            "id",
            UUID.randomUUID(),
            "text",
            "Hello",
            "receivedSeq",
            1,
            "readSeq",
            1,
            "custom",
            Map.of(),
            "version",
            1));
  }

  private String token(Caller caller) {
    return bearer(caller.token(chat).orElseThrow());
  }

  private static String bearer(String token) {
    return TestHttp.bearer(token);
  }
}
