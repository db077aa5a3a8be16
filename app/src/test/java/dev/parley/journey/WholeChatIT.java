package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** One customer, three agents: one rejects, one comes too late, one wins and they talk. */
@ParleyIT
class WholeChatIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void oneRejectsOneIsTooLateOneTalks() {
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var chiara = scene.available("chiara");
    var customer = scene.customer("Do you have boots for winter?");
    var chat = customer.interaction();

    var toAnna = anna.awaitOffer(chat);
    var toBruno = bruno.awaitOffer(chat);
    var toChiara = chiara.awaitOffer(chat);
    assertThat(anna.offers().getFirst().get("preview").asString())
        .isEqualTo("Do you have boots for winter?");

    anna.reject(toAnna, "Lunch").expect(204);
    assertEnded(anna.awaitOfferEnded(toAnna), "REJECTED", "Lunch");
    assertThat(bruno.offers()).hasSize(1);

    var won = chiara.accept(toChiara).expect(200).body();
    assertThat(won.get("agentName").asString()).isEqualTo("Chiara Conti");
    assertThat(won.get("state").asString()).isEqualTo("CONVERSATION");
    var lost = bruno.accept(toBruno).expect(409);
    assertThat(lost.problem()).isEqualTo("/problems/offer-taken");
    assertThat(lost.contentType()).startsWith("application/problem+json");
    assertThat(lost.body().get("takenBy").asString()).isEqualTo("Chiara Conti");
    assertThat(lost.body().get("takenById").asString()).isEqualTo(Scene.idOf("chiara").toString());
    var told = bruno.awaitOfferEnded(toBruno);
    assertEnded(told, "RESCINDED", "TAKEN");
    assertThat(told.get("takenBy").asString()).isEqualTo("Chiara Conti");
    assertEnded(chiara.awaitOfferEnded(toChiara), "ACCEPTED", null);
    assertThat(bruno.offers()).isEmpty();

    awaitAlias(customer, "Chiara");
    customer.say("For ice, please");
    chiara.transcript(chat).await("For ice, please");
    chiara.say(chat, "These have spikes");
    customer.transcript().await("These have spikes");
    customer.say("I take them");
    chiara.transcript(chat).await("I take them");
    customer.transcript().await("I take them");
    assertThat(chiara.transcript(chat).texts())
        .containsExactly(
            "Do you have boots for winter?", "For ice, please", "These have spikes", "I take them");
    assertThat(customer.transcript().messages()).isEqualTo(chiara.transcript(chat).messages());

    chiara.end(chat).expect(204);
    var closed = customer.events().await("closing", WholeChatIT::isClosed).get("interaction");
    assertThat(closed.get("closedBy").asString()).isEqualTo("AGENT");
    scene.engine().assertEndedAt(chat, ChatInteraction.INTERACTION_CLOSED);
  }

  private static void assertEnded(JsonNode event, String state, String reason) {
    assertThat(event.get("state").asString()).isEqualTo(state);
    assertThat(event.get("reason").asString(null)).isEqualTo(reason);
  }

  private static void awaitAlias(CustomerClient customer, String alias) {
    customer
        .events()
        .await("alias", event -> event.at("/interaction/agentAlias").asString("").equals(alias));
  }

  private static boolean isClosed(JsonNode event) {
    return event.at("/interaction/state").asString("").equals("CLOSED");
  }
}
