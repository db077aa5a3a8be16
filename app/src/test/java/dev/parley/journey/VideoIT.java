package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A video call beside a chat: who may start, join and end it, and what ends it otherwise. */
@ParleyIT
class VideoIT {
  @RegisterExtension final Scene scene = new Scene();

  private VideoScene video;
  private AgentClient anna;
  private CustomerClient customer;
  private UUID chat;

  @BeforeEach
  void aConversation() {
    video = new VideoScene(scene);
    video.switchOn(10);
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Can I show you?");
    anna.take(customer);
    chat = customer.interaction();
  }

  @AfterEach
  void noCallGoesOn() {
    VideoScene.running(anna.http())
        .forEach(
            call ->
                VideoScene.end(anna.http(), UUID.fromString(call.get("interactionId").asString())));
    scene.withoutVideo();
  }

  @Test
  void bothSidesGetTheCallAndJoinItInTheirRoles() {
    var call = started();

    for (var events : List.of(anna.events(), customer.events())) {
      var message = VideoScene.awaitMessage(events, "VIDEO_CALL", call);
      assertThat(message.get("author").asString()).isEqualTo("SYSTEM");
      assertThat(message.get("text").asString()).isEqualTo("Video call");
      assertThat(message.toString()).doesNotContain("jwt", "https:");
    }
    var agent = VideoScene.claims(VideoScene.joinAsAgent(anna.http(), chat));
    var guest = VideoScene.claims(VideoScene.joinAsCustomer(customer.http()));
    assertThat(agent.getClaim("room")).isEqualTo(guest.getClaim("room"));
    assertThat(agent.getClaim("context").toString()).contains("moderator=true", "name=Anna");
    assertThat(guest.getClaim("context").toString())
        .contains("moderator=false")
        .doesNotContain("Carla", "name");
    assertThat(guest.getExpirationTime().toInstant())
        .isCloseTo(Instant.now().plus(Duration.ofMinutes(30)), within(Duration.ofMinutes(1)));
  }

  @Test
  void theChatGoesOnBesideTheCall() {
    started();

    var question = customer.say("Do you see me?");
    anna.transcript(chat).await(question);
    var answer = anna.say(chat, "I do");
    customer.transcript().await(answer);
  }

  @Test
  void aRepeatedStartFindsTheCallThatRuns() {
    var call = started();

    var again = VideoScene.start(anna.http(), chat).expect(200).body();

    assertThat(again.get("id").asString()).isEqualTo(call);
    assertThat(VideoScene.running(anna.http()).size()).isEqualTo(1);
  }

  @Test
  void theAgentEndsTheCallAndMayStartAnother() {
    var call = started();

    var ended = VideoScene.end(anna.http(), chat).expect(200).body();

    assertThat(ended.get("endedBy").asString()).isEqualTo("AGENT");
    for (var events : List.of(anna.events(), customer.events())) {
      var message = VideoScene.awaitMessage(events, "VIDEO_CALL_ENDED", call);
      assertThat(message.get("text").asString()).matches("Video call ended after \\d+ s");
    }
    assertThat(VideoScene.end(anna.http(), chat).expect(200).body().get("endedAt"))
        .isEqualTo(ended.get("endedAt"));
    assertEnded(VideoScene.joinAsCustomer(customer.http()));
    assertEnded(VideoScene.joinAsAgent(anna.http(), chat));
    assertThat(started()).isNotEqualTo(call);
  }

  @Test
  void theCallOutlivesAChatThatTheAgentCloses() {
    var call = started();

    anna.end(chat).expect(204);

    VideoScene.claims(VideoScene.joinAsCustomer(customer.http()));
    VideoScene.claims(VideoScene.joinAsAgent(anna.http(), chat));
    assertThat(VideoScene.running(anna.http()).get(0).get("contactName").asString())
        .isEqualTo("Carla");
    assertThat(VideoScene.start(anna.http(), chat).expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    assertThat(scene.engine().running(chat)).isEqualTo(1);
    VideoScene.end(anna.http(), chat).expect(200);
    VideoScene.awaitMessage(customer.events(), "VIDEO_CALL_ENDED", call);
    VideoScene.awaitMessage(anna.events(), "VIDEO_CALL_ENDED", call);
    scene.engine().assertEndedAt(chat, ChatInteraction.VIDEO_CALL_ENDED);
    customer.post(UUID.randomUUID(), "Anybody?").expect(409);
  }

  @Test
  void theCallEndsWhenTheCustomerLeaves() {
    var call = started();

    customer.leave().expect(204);

    VideoScene.awaitMessage(anna.events(), "VIDEO_CALL_ENDED", call);
    VideoScene.awaitMessage(customer.events(), "VIDEO_CALL_ENDED", call);
    assertEnded(VideoScene.joinAsCustomer(customer.http()));
    assertThat(endOf(call)).isEqualTo("CHAT_CLOSED");
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  @Test
  void theCallEndsWhenTheChatIsTransferred() {
    var call = started();
    var bruno = scene.available("bruno");
    var wish = Map.of("agentId", Scene.idOf("bruno"));
    anna.http().post("/api/interactions/" + chat + "/transfer", wish).expect(201);

    bruno.take(customer);

    VideoScene.awaitMessage(customer.events(), "VIDEO_CALL_ENDED", call);
    assertThat(VideoScene.joinAsAgent(anna.http(), chat).status()).isEqualTo(404);
    assertThat(endOf(call)).isEqualTo("AGENT_CHANGED");
    VideoScene.start(bruno.http(), chat).expect(201);
    VideoScene.end(bruno.http(), chat).expect(200);
  }

  @Test
  void theCallIsCutOffWhenItsTimeIsOver() {
    var call = started();

    scene.engine().letTimePass(chat, ChatInteraction.CALL_TIME_OVER);

    VideoScene.awaitMessage(anna.events(), "VIDEO_CALL_ENDED", call);
    VideoScene.awaitMessage(customer.events(), "VIDEO_CALL_ENDED", call);
    assertThat(endOf(call)).isEqualTo("TIME_LIMIT");
    assertEnded(VideoScene.joinAsCustomer(customer.http()));
    assertThat(anna.interaction(chat).body().get("state").asString()).isEqualTo("CONVERSATION");
  }

  @Test
  void noMoreCallsRunAtATimeThanAllowed() throws Exception {
    video.switchOn(3);
    scene.capacity("anna", 10);
    var chats = new ArrayList<>(List.of(chat));
    while (chats.size() < 8) {
      var another = scene.customer("Me too");
      anna.take(another);
      chats.add(another.interaction());
    }

    var answers = allStart(chats);

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .hasSize(5)
        .allSatisfy(
            answer -> {
              assertThat(answer.problem()).isEqualTo("/problems/video-calls-full");
              assertThat(answer.body().get("limit").asInt()).isEqualTo(3);
            });
    assertThat(VideoScene.running(anna.http()).size()).isEqualTo(3);
  }

  @Test
  void tenStartsOfOneChatMakeOneCall() throws Exception {
    var answers = allStart(Collections.nCopies(10, chat));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).allMatch(answer -> answer.status() < 300);
    assertThat(answers)
        .extracting(answer -> answer.body().get("id").asString())
        .containsOnly(answers.getFirst().body().get("id").asString());
  }

  @Test
  void strangersLearnNothing() {
    started();
    var bruno = scene.window("bruno");

    for (var path : List.of("", "/join", "/end")) {
      bruno.http().post("/api/interactions/" + chat + "/video" + path, Map.of()).expect(404);
      bruno
          .http()
          .post("/api/interactions/" + UUID.randomUUID() + "/video" + path, Map.of())
          .expect(404);
    }
    assertThat(VideoScene.running(bruno.http()).size()).isZero();
    assertEnded(VideoScene.joinAsCustomer(scene.customer("Hello").http()));
  }

  @Test
  void thereIsNoCallWhereVideoIsOff() {
    assertThat(anna.interaction(chat).body().get("videoEnabled").asBoolean()).isTrue();
    video.switchOff();

    var refused = VideoScene.start(anna.http(), chat).expect(409);

    assertThat(refused.problem()).isEqualTo("/problems/video-not-enabled");
    assertThat(anna.interaction(chat).body().get("videoEnabled").asBoolean()).isFalse();
    assertEnded(VideoScene.end(anna.http(), chat));
  }

  private String started() {
    return VideoScene.start(anna.http(), chat).expect(201).body().get("id").asString();
  }

  private List<Answer> allStart(List<UUID> chats) throws Exception {
    var barrier = new CyclicBarrier(chats.size());
    try (var threads = Executors.newFixedThreadPool(chats.size())) {
      var starts =
          chats.stream()
              .<Callable<Answer>>map(
                  each ->
                      () -> {
                        barrier.await();
                        return VideoScene.start(anna.http(), each);
                      })
              .toList();
      var answers = new ArrayList<Answer>();
      for (var answer : threads.invokeAll(starts)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static void assertEnded(Answer answer) {
    assertThat(answer.expect(409).problem()).isEqualTo("/problems/video-call-ended");
  }

  private String endOf(String call) {
    return scene
        .jdbc()
        .sql("select ended_by from video_call where id = ?")
        .param(UUID.fromString(call))
        .query(String.class)
        .single();
  }
}
