package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page asks for a queue by a word, and gets it if the administrator has said so. */
@ParleyIT
class QueueHintIT {
  private static final String PATH = "/api/settings/websites/" + Scene.WEBSITE + "/queue-hints";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;
  private UUID sales;

  @BeforeEach
  void aHint() {
    ada = scene.administrator().http();
    sales = scene.otherQueue("bruno");
    change(List.of(hint("sales", sales))).expect(200);
  }

  @AfterEach
  void noHints() {
    change(List.of()).expect(200);
  }

  @Test
  void theChatIsOfferedToTheAgentsOfThatQueueAndToNobodyElse() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");

    var hinted = start("sales");

    bruno.awaitOffer(hinted);
    assertThat(queueOf(hinted)).isEqualTo(sales);
    assertThat(anna.offers().toString()).doesNotContain(hinted.toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "unknown", "SALES", "sales ", "'; drop table queue; --"})
  void everyOtherWordIsAsGoodAsNone(@Nullable String word) {
    assertThat(queueOf(start(word))).isNotEqualTo(sales);
  }

  @Test
  void theQueueIsNeeded() {
    var refused = ada.delete("/api/settings/queues/" + sales).expect(409);

    assertThat(refused.body().toString()).contains("Journey");
  }

  @Test
  void whatIsWrongIsNamed() {
    var refused =
        change(List.of(hint("sales", sales), hint("sales", sales), hint("To Sales", sales)))
            .expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/website-settings-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("1.hint", "2.hint");
    change(List.of(hint("sales", UUID.randomUUID()))).expect(422);
    assertThat(ada.get(PATH).body().at("/hints/0/hint").asString()).isEqualTo("sales");
    ada.get("/api/settings/websites/NONE/queue-hints").expect(404);
  }

  @Test
  void whoWasOvertakenIsTold() {
    var read = ada.get(PATH).body().get("hints");
    change(List.of(hint("support", sales))).expect(200);

    var late = Map.of("hints", List.of(hint("help", sales)), "before", read);
    var refused = ada.put(PATH, late).expect(409);

    assertThat(refused.problem()).isEqualTo("/problems/website-queue-hints-overtaken");
    assertThat(ada.get(PATH).body().at("/hints/0/hint").asString()).isEqualTo("support");
  }

  private Answer change(List<Map<String, Object>> hints) {
    return ada.put(PATH, Map.of("hints", hints, "before", ada.get(PATH).body().get("hints")));
  }

  private static Map<String, Object> hint(String word, UUID queue) {
    return Map.of("hint", word, "queueId", queue);
  }

  private UUID start(@Nullable String hint) {
    var message = Map.of("id", UUID.randomUUID(), "text", "Hello?");
    var request =
        new HashMap<String, Object>(
            Map.of("idempotencyKey", UUID.randomUUID(), "message", message));
    request.put("queueHint", hint);
    var path = "/api/snippet/" + Scene.WEBSITE + "/interactions";
    var started = scene.wire().asPage().post(path, request).expect(201).body();
    return UUID.fromString(started.get("interactionId").asString());
  }

  private UUID queueOf(UUID chat) {
    return scene
        .jdbc()
        .sql("select queue_id from interaction where id = ?")
        .param(chat)
        .query(UUID.class)
        .single();
  }
}
