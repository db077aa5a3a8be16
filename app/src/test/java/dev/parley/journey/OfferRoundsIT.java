package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a queue asks, in which order, and what makes an offer move on. */
@ParleyIT
class OfferRoundsIT {
  @RegisterExtension final Scene scene = new Scene();

  private record Row(int round, String state, Instant offered, Instant expires, Instant ended) {}

  @Test
  void anUnansweredOfferEndsInTimeAndComesBackInANewRound() {
    scene.queue("RING_ALL", "anna");
    scene.offerTimeout("2 seconds");
    var anna = scene.available("anna");
    var chat = scene.customer("Hello").interaction();

    var missed = anna.awaitOffer(chat);
    assertThat(anna.awaitOfferEnded(missed).get("state").asString()).isEqualTo("TIMED_OUT");
    var heard = anna.events().count();
    assertThat(anna.accept(missed).expect(409).problem()).isEqualTo("/problems/offer-ended");
    var next = anna.awaitOfferAfter(heard, chat);

    var first = row(missed);
    var second = row(next);
    assertThat(Duration.between(first.expires(), first.ended()))
        .isBetween(Duration.ZERO, Duration.ofSeconds(1));
    assertThat(List.of(first.round(), second.round())).containsExactly(1, 2);
    assertThat(second.offered()).isAfter(first.ended());
    anna.accept(next).expect(200);
  }

  @Test
  void whoRejectsIsNotAskedAgainInTheRound() {
    scene.queue("ROUND_ROBIN", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var chat = scene.customer("Hello").interaction();

    anna.reject(anna.awaitOffer(chat), "Lunch").expect(204);
    var toBruno = bruno.awaitOffer(chat);

    assertThat(anna.offers()).isEmpty();
    var decision = bruno.http().get("/api/offers/" + toBruno + "/decision").expect(200).body();
    assertThat(decision.toString()).contains("REJECTED", "Anna Rossi");
    assertThat(row(toBruno).round()).isEqualTo(1);
  }

  @Test
  void whenAllHaveRejectedANewRoundAsksThemAgain() {
    scene.queue("RING_ALL", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var chat = scene.customer("Hello").interaction();

    anna.reject(anna.awaitOffer(chat), "Lunch").expect(204);
    var heardByAnna = anna.events().count();
    var heardByBruno = bruno.events().count();
    bruno.reject(bruno.awaitOffer(chat), "Lunch").expect(204);

    assertThat(row(anna.awaitOfferAfter(heardByAnna, chat)).round()).isEqualTo(2);
    assertThat(row(bruno.awaitOfferAfter(heardByBruno, chat)).round()).isEqualTo(2);
  }

  @Test
  void anAgentWhoComesIsAskedBeforeTheNewRound() {
    scene.queue("RING_ALL", "anna", "bruno");
    var anna = scene.available("anna");
    var chat = scene.customer("Hello").interaction();
    anna.reject(anna.awaitOffer(chat), "Lunch").expect(204);

    var bruno = scene.available("bruno");

    assertThat(row(bruno.awaitOffer(chat)).round()).isEqualTo(1);
    assertThat(anna.offers()).isEmpty();
  }

  @Test
  void roundRobinAsksOneAfterTheOther() {
    scene.queue("ROUND_ROBIN", "anna", "bruno", "chiara");
    var agents =
        List.of(scene.available("anna"), scene.available("bruno"), scene.available("chiara"));

    for (var turn = 0; turn < 6; turn++) {
      var customer = scene.customer("Number " + turn);
      var asked = agents.get(turn % 3);
      asked.awaitOffer(customer.interaction());
      assertThat(askedAbout(customer.interaction())).isEqualTo(1);
      asked.take(customer);
    }
  }

  @Test
  void nobodyIsAskedForMoreThanTheyCanTake() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 1);
    var anna = scene.available("anna");
    var first = scene.customer("First");
    anna.take(first);

    var second = scene.customer("Second");
    assertThat(second.state().get("queuePosition").asInt()).isEqualTo(1);
    assertThat(anna.offers()).isEmpty();

    anna.end(first.interaction()).expect(204);
    anna.take(second);
  }

  @Test
  void nobodyAcceptsMoreThanTheyCanTake() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 2);
    var anna = scene.available("anna");
    var first = anna.awaitOffer(scene.customer("First").interaction());
    var second = anna.awaitOffer(scene.customer("Second").interaction());
    scene.capacity("anna", 1);

    anna.accept(first).expect(200);

    assertThat(anna.accept(second).expect(409).problem()).isEqualTo("/problems/at-capacity");
  }

  @Test
  void theOfferOfAnAgentWhoPausesMovesOnAtOnce() {
    scene.queue("ROUND_ROBIN", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var chat = scene.customer("Hello").interaction();
    var toAnna = anna.awaitOffer(chat);

    assertThat(anna.presence("PAUSED", null).expect(422).problem())
        .isEqualTo("/problems/reason-required");
    anna.presence("PAUSED", "Lunch").expect(200);

    assertGone(anna, toAnna);
    bruno.accept(bruno.awaitOffer(chat)).expect(200);
  }

  @Test
  void theOfferOfAnAgentWhoGoesOfflineMovesOnAtOnce() {
    scene.queue("ROUND_ROBIN", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var chat = scene.customer("Hello").interaction();
    var toAnna = anna.awaitOffer(chat);

    anna.presence("OFFLINE", null).expect(200);

    assertGone(anna, toAnna);
    bruno.accept(bruno.awaitOffer(chat)).expect(200);
  }

  private static void assertGone(AgentClient agent, UUID offer) {
    var ended = agent.awaitOfferEnded(offer);
    assertThat(ended.get("state").asString()).isEqualTo("RESCINDED");
    assertThat(ended.get("reason").asString()).isEqualTo("AGENT_GONE");
  }

  private int askedAbout(UUID interaction) {
    return scene
        .jdbc()
        .sql("select count(*) from offer where interaction_id = ?")
        .param(interaction)
        .query(Integer.class)
        .single();
  }

  private Row row(UUID offer) {
    return scene
        .jdbc()
        .sql("select round, state, offered_at, expires_at, ended_at from offer where id = ?")
        .param(offer)
        .query(
            (row, index) ->
                new Row(
                    row.getInt("round"),
                    row.getString("state"),
                    row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                    row.getObject("ended_at") == null
                        ? Instant.MAX
                        : row.getObject("ended_at", OffsetDateTime.class).toInstant()))
        .single();
  }
}
