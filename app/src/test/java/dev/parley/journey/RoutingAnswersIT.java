package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What follows when those who are asked reject, miss, or are still busy with the last chat. */
@ParleyIT
class RoutingAnswersIT {
  @RegisterExtension final Scene scene = new Scene();

  @AfterEach
  void asItWas() {
    scene.jdbc().sql("update routing_settings set missed_limit = 3").update();
  }

  @Test
  void whoMissesTooManyInARowIsPausedAndTold() {
    scene.jdbc().sql("update routing_settings set missed_limit = 2").update();
    scene.queue("RING_ALL", "anna");
    scene.offerTimeout("1 second");
    var anna = scene.available("anna");

    var waiting = scene.customer("Is anybody there?");

    var told =
        anna.events()
            .await("not responding", event -> cause(event).equals("NOT_RESPONDING"))
            .get("presence");
    assertThat(told.get("state").asString()).isEqualTo("PAUSED");
    assertThat(told.get("reason").asString()).isEqualTo("missed 2 offers in a row");
    assertThat(anna.me().at("/presence/cause").asString()).isEqualTo("NOT_RESPONDING");
    assertThat(missedInARow("anna")).isZero();

    // nobody has answered, so whoever comes back is asked again
    scene.offerTimeout("30 seconds");
    var heard = anna.events().count();
    anna.available();
    anna.awaitOfferAfter(heard, waiting.interaction());
  }

  private static String cause(JsonNode event) {
    return event.at("/presence/cause").asString("");
  }

  @Test
  void anAnswerBeginsTheCountAnew() {
    scene.queue("RING_ALL", "anna");
    scene.offerTimeout("1 second");
    var anna = scene.available("anna");
    var chat = scene.customer("Hello").interaction();
    anna.awaitOfferEnded(anna.awaitOffer(chat));
    assertThat(missedInARow("anna")).isEqualTo(1);

    scene.offerTimeout("30 seconds");
    var heard = anna.events().count();
    anna.reject(anna.awaitOfferAfter(heard, chat), "Busy").expect(204);

    assertThat(missedInARow("anna")).isZero();
  }

  @Test
  void aQueueCanAskWhyItsChatsAreRejected() {
    scene.queue("RING_ALL", "anna", "bruno");
    scene.queueSet("reject_reasons = '{Lunch,Training}', reject_reason_required = true");
    var anna = scene.available("anna");
    var chat = scene.customer("Hello").interaction();
    var offer = anna.awaitOffer(chat);

    assertThat(anna.offers().getFirst().get("rejectReasons").toString())
        .isEqualTo("[\"Lunch\",\"Training\"]");
    for (var reason : List.of("", "No idea")) {
      assertThat(anna.reject(offer, reason).expect(422).problem())
          .isEqualTo("/problems/reject-reason-required");
    }
    anna.reject(offer, "Lunch").expect(204);
  }

  @Test
  void wrapUpKeepsCapacity() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 1);
    var anna = scene.available("anna");
    var first = scene.customer("First");
    anna.take(first);
    scene.queueSet("wrap_up = interval '1 hour'");

    first.leave().expect(204);
    var second = scene.customer("Second");

    assertThat(second.state().get("queuePosition").asInt()).isEqualTo(1);
    assertThat(anna.offers()).isEmpty();
    scene.queueSet("wrap_up = interval '0 seconds'");
    var wrapUp = "/api/interactions/" + first.interaction() + "/wrap-up";
    anna.http().post(wrapUp + "/end", Map.of()).expect(204);
    anna.take(second);
  }

  @Test
  void whoIsAskedWhenTheQueuesTimeEndsHasMissedNothing() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    scene.queueTimeout("1 second");
    var customer = scene.customer("Hello");

    var ended = anna.awaitOfferEnded(anna.awaitOffer(customer.interaction()));

    assertThat(ended.get("reason").asString()).isEqualTo("QUEUE_TIME_OVER");
    assertThat(missedInARow("anna")).isZero();
    assertThat(scene.engine().running(customer.interaction())).isZero();
  }

  private int missedInARow(String agent) {
    return scene
        .jdbc()
        .sql("select missed_in_a_row from agent where id = ?")
        .param(Scene.idOf(agent))
        .query(Integer.class)
        .single();
  }
}
