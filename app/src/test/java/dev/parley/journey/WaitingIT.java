package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** With nobody to ask, chats wait in their order. */
@ParleyIT
class WaitingIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void theFirstAgentToComeGetsTheOldestChatAndTheOthersMoveUp() {
    scene.capacity("anna", 1);
    var first = scene.customer("First");
    var second = scene.customer("Second");
    var third = scene.customer("Third");
    assertThat(Stream.of(first, second, third).map(WaitingIT::place)).containsExactly(1, 2, 3);

    var anna = scene.available("anna");
    var offer = anna.awaitOffer(first.interaction());

    assertThat(offeredChats(anna.offers())).containsExactly(first.interaction());
    anna.accept(offer).expect(200);
    second.events().await("place 1", event -> isPlace(event, 1));
    third.events().await("place 2", event -> isPlace(event, 2));
    assertThat(first.state().get("queuePosition").isNull()).isTrue();

    first.leave().expect(204);
    anna.awaitOffer(second.interaction());
    assertThat(offeredChats(anna.offers())).containsExactly(second.interaction());
  }

  @Test
  void oneWhoLeavesMakesThePlaceFree() {
    var first = scene.customer("First");
    var second = scene.customer("Second");

    first.leave().expect(204);

    assertThat(place(second)).isEqualTo(1);
    second.events().await("place 1", event -> isPlace(event, 1));
    var anna = scene.available("anna");
    anna.take(second);
  }

  @Test
  void messagesOfOneWhoWaitsAreThereWhenAnAgentComes() {
    var customer = scene.customer("Hello");
    customer.say("Is anybody there?");
    customer.transcript().awaitReceived(2);

    var anna = scene.available("anna");
    anna.take(customer);
    anna.disconnect();
    anna.connect();

    anna.transcript(customer.interaction()).awaitReceived(2);
    assertThat(anna.transcript(customer.interaction()).texts())
        .containsExactly("Hello", "Is anybody there?");
  }

  private static int place(CustomerClient customer) {
    return customer.state().get("queuePosition").asInt();
  }

  private static boolean isPlace(JsonNode event, int place) {
    return event.path("type").asString("").equals("queue")
        && event.get("position").asInt() == place;
  }

  private static Stream<UUID> offeredChats(List<JsonNode> offers) {
    return offers.stream().map(offer -> UUID.fromString(offer.get("interactionId").asString()));
  }
}
