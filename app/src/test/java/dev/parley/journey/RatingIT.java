package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What customers think of their chats: asked for once, when the chat is over. */
@ParleyIT
class RatingIT {
  @RegisterExtension final Scene scene = new Scene();

  private AgentClient anna;

  @BeforeEach
  void aWebsiteThatAsksForStars() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    ask("STARS");
  }

  @AfterEach
  void askNoMore() {
    ask("OFF");
  }

  @Test
  void theCustomerRatesAndTheAgentReadsIt() {
    var customer = talking();
    assertThat(customer.state().get("ratingForm").isNull()).isTrue();
    customer.leave().expect(204);
    assertThat(customer.state().at("/ratingForm/id").asString()).isEqualTo("rating-stars");

    rate(customer, Map.of("rating", "4", "comment", "Quick <b>help</b>")).expect(204);

    var rated =
        anna.events()
            .await("rated", event -> event.at("/interaction/rating/value").asInt(0) == 4)
            .at("/interaction/rating");
    assertThat(rated.get("scale").asString()).isEqualTo("STARS");
    assertThat(rated.get("comment").asString()).isEqualTo("Quick <b>help</b>");
    assertThat(customer.state().get("ratingForm").isNull()).isTrue();
    assertThat(anna.interaction(customer.interaction()).body().at("/rating/value").asInt())
        .isEqualTo(4);
  }

  @Test
  void isGivenOnce() {
    var customer = closed();
    rate(customer, Map.of("rating", "5")).expect(204);

    rate(customer, Map.of("rating", "5")).expect(204);
    assertThat(rate(customer, Map.of("rating", "1")).expect(409).problem())
        .isEqualTo("/problems/rating-given");

    assertThat(anna.interaction(customer.interaction()).body().at("/rating/value").asInt())
        .isEqualTo(5);
  }

  @Test
  void isNotTakenWhileTheChatIsOpen() {
    var customer = talking();

    assertThat(rate(customer, Map.of("rating", "5")).expect(409).problem())
        .isEqualTo("/problems/rating-not-asked");
  }

  @Test
  void isNotAskedForWhereNobodyTalked() {
    var customer = scene.customer("Hello");
    customer.leave().expect(204);

    assertThat(customer.state().get("ratingForm").isNull()).isTrue();
    rate(customer, Map.of("rating", "5")).expect(409);
  }

  @Test
  void isNotAskedForWhereTheWebsiteDoesNotWantIt() {
    ask("OFF");
    var customer = closed();

    assertThat(customer.state().get("ratingForm").isNull()).isTrue();
    rate(customer, Map.of("rating", "5")).expect(409);
  }

  @Test
  void onlyWhatTheFormAsksForIsTaken() {
    var customer = closed();

    for (var answers :
        new Map<?, ?>[] {
          Map.of("rating", "6"),
          Map.of("rating", 5),
          Map.of("comment", "Nothing chosen"),
          Map.of("rating", "5", "comment", "x".repeat(1001)),
          Map.of("rating", "5", "more", "x")
        }) {
      assertThat(rate(customer, answers).expect(422).problem())
          .isEqualTo("/problems/form-answers-invalid");
    }
    ask("THUMBS");
    rate(customer, Map.of("rating", "5")).expect(422);
    rate(customer, Map.of("rating", "0")).expect(204);
    assertThat(anna.interaction(customer.interaction()).body().at("/rating/scale").asString())
        .isEqualTo("THUMBS");
  }

  @Test
  void isTakenWithTheChatsOwnTokenAlone() {
    var customer = closed();
    var other = talking();

    rate(other, Map.of("rating", "1")).expect(409);
    anna.http()
        .post("/api/customer/interaction/rating", Map.of("answers", Map.of("rating", "1")))
        .expect(401, 403);

    assertThat(anna.interaction(customer.interaction()).body().get("rating").isNull()).isTrue();
  }

  private CustomerClient talking() {
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer;
  }

  private CustomerClient closed() {
    var customer = talking();
    anna.end(customer.interaction()).expect(204);
    return customer;
  }

  private void ask(String scale) {
    scene.administrator().change(Scene.WEBSITE, Map.of("rating", scale)).expect(200);
  }

  private static Answer rate(CustomerClient customer, Map<?, ?> answers) {
    return customer.http().post("/api/customer/interaction/rating", Map.of("answers", answers));
  }
}
