package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However often a page asks for the same chat, there is one. */
@ParleyIT
class StartIT {
  private static final int CLICKS = 10;

  @RegisterExtension final Scene scene = new Scene();

  @Test
  void tenFastClicksStartOneChat() throws Exception {
    var key = UUID.randomUUID();
    var message = UUID.randomUUID();

    var answers = together(() -> scene.wire().start(Scene.WEBSITE, key, message, "Hello?"));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(answers).map(answer -> text(answer, "token")).doesNotHaveDuplicates();
    assertThat(answers).map(answer -> text(answer, "interactionId")).containsOnly(idIn(answers));
    var interaction = UUID.fromString(idIn(answers));
    assertThat(scene.engine().running(interaction)).isEqualTo(1);
    for (var answer : answers) {
      var page = scene.wire().customer(interaction, text(answer, "token"));
      assertThat(page.state().get("lastSeq").asLong()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://search.example/?q=boots, https://search.example/?q=boots",
    "javascript:alert(1),",
    "'',",
    "android-app://com.example/,"
  })
  void whatLedToThePageIsKeptIfItIsAnAddress(String referrer, @Nullable String kept) {
    var message = Map.of("id", UUID.randomUUID(), "text", "Hello?");
    var request =
        Map.of("idempotencyKey", UUID.randomUUID(), "referrer", referrer, "message", message);
    var path = "/api/snippet/" + Scene.WEBSITE + "/interactions";
    var started = scene.wire().asPage().post(path, request).expect(201);

    var sofia = scene.supervisor().http();
    var chat =
        sofia.get("/api/supervision/interactions/" + text(started, "interactionId")).expect(200);

    assertThat(chat.body().path("referrer").asString(null)).isEqualTo(kept);
  }

  @Test
  void theTokenOfOneChatOpensNoOther() {
    var first = scene.customer("First");
    var second = scene.customer("Second");

    first.say("Only mine");
    first.transcript().await("Only mine");

    assertThat(second.messagesAfter(0).toString()).doesNotContain("Only mine");
    assertThat(second.state().get("interactionId").asString())
        .isEqualTo(second.interaction().toString());
  }

  @Test
  void manyChatsStartAtTheSameMomentInOneQueue() throws Exception {
    scene.queue("ROUND_ROBIN", "anna", "bruno");
    scene.capacity("anna", 100);
    scene.capacity("bruno", 100);
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");

    for (var round = 1; round <= 3; round++) {
      var answers =
          together(
              () ->
                  scene
                      .wire()
                      .start(Scene.WEBSITE, UUID.randomUUID(), UUID.randomUUID(), "Hello?"));

      assertThat(answers).extracting(Answer::status).containsOnly(201);
      assertThat(anna.offers().size() + bruno.offers().size()).isEqualTo(round * CLICKS);
    }
  }

  private static List<Answer> together(Callable<Answer> click) throws Exception {
    var barrier = new CyclicBarrier(CLICKS);
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clicks = new ArrayList<Future<Answer>>();
      for (var i = 0; i < CLICKS; i++) {
        clicks.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return click.call();
                }));
      }
      for (var each : clicks) {
        answers.add(each.get());
      }
    }
    return answers;
  }

  private static String idIn(List<Answer> answers) {
    return text(answers.getFirst(), "interactionId");
  }

  private static String text(Answer answer, String field) {
    return answer.body().get(field).asString();
  }
}
