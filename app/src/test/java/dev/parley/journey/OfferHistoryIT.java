package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** To whom a chat was offered, and what came of it. */
@ParleyIT
class OfferHistoryIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void tellsWhoRejectedWhoTookItAndWhoWasTooLate() {
    scene.queue("RING_ALL", "anna", "bruno", "chiara");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    scene.available("chiara");
    var customer = scene.customer("Hello");
    var offer = anna.awaitOffer(customer.interaction());
    bruno.reject(bruno.awaitOffer(customer.interaction()), "At lunch");
    anna.accept(offer).expect(200);

    var offers = offers(anna.http(), customer);

    assertThat(offers).hasSize(3);
    var accepted = of(offers, "Anna Rossi");
    assertThat(accepted.get("state").asString()).isEqualTo("ACCEPTED");
    assertThat(accepted.get("queueName").asString()).isEqualTo("Journey");
    assertThat(accepted.get("round").asInt()).isEqualTo(1);
    assertThat(accepted.get("endedAt").asString())
        .isGreaterThan(accepted.get("offeredAt").asString());
    var rejected = of(offers, "Bruno Keller");
    assertThat(rejected.get("state").asString()).isEqualTo("REJECTED");
    assertThat(rejected.get("reason").asString()).isEqualTo("At lunch");
    assertThat(rejected.get("takenBy").isNull()).isTrue();
    var late = of(offers, "Chiara");
    assertThat(late.get("state").asString()).isEqualTo("RESCINDED");
    assertThat(late.get("rescinded").asString()).isEqualTo("TAKEN");
    assertThat(late.get("reason").isNull()).isTrue();
    assertThat(late.get("takenBy").asString()).isEqualTo("Anna Rossi");
    assertThat(offers(scene.supervisor().http(), customer)).isEqualTo(offers);
    bruno.http().get(path(customer)).expect(404);
  }

  @Test
  void namesTheColleagueWhoPassedTheChatOn() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    var bruno = scene.available("bruno");
    anna.http()
        .post(
            "/api/interactions/" + customer.interaction() + "/transfer",
            Map.of("agentId", Scene.idOf("bruno")))
        .expect(201);
    bruno.awaitOffer(customer.interaction());

    var newest = offers(anna.http(), customer).getFirst();

    assertThat(newest.get("state").asString()).isEqualTo("PENDING");
    assertThat(newest.get("endedAt").isNull()).isTrue();
    assertThat(newest.get("queueName").isNull()).isTrue();
    assertThat(newest.get("transferFrom").asString()).isEqualTo("Anna Rossi");
  }

  @Test
  void aCustomerWhoLeavesTakesTheOffersAlong() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.awaitOffer(customer.interaction());
    customer.leave().expect(204);

    var offer = offers(scene.supervisor().http(), customer).getFirst();

    assertThat(offer.get("rescinded").asString()).isEqualTo("CUSTOMER_LEFT");
    anna.http().get(path(customer)).expect(404);
  }

  private static List<JsonNode> offers(WireHttp http, CustomerClient customer) {
    return http.get(path(customer)).expect(200).body().valueStream().toList();
  }

  private static String path(CustomerClient customer) {
    return "/api/interactions/" + customer.interaction() + "/offers";
  }

  private static JsonNode of(List<JsonNode> offers, String agent) {
    return offers.stream()
        .filter(offer -> offer.get("agentName").asString().startsWith(agent))
        .findAny()
        .orElseThrow();
  }
}
