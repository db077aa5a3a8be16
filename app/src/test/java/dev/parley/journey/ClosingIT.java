package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.Events;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However a chat ends, both sides know, its process is over and nothing of it rings on. */
@ParleyIT
class ClosingIT {
  @RegisterExtension final Scene scene = new Scene();

  @Test
  void theCustomerEndsTheConversation() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);

    customer.leave().expect(204);

    awaitClosed(anna.events(), "CUSTOMER");
    awaitClosed(customer.events(), "CUSTOMER");
    assertThat(anna.openChats()).isEmpty();
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_CLOSED);
    customer.leave().expect(204);
  }

  @Test
  void theAgentEndsTheConversation() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);

    anna.end(customer.interaction()).expect(204);

    awaitClosed(anna.events(), "AGENT");
    awaitClosed(customer.events(), "AGENT");
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_CLOSED);
    anna.end(customer.interaction()).expect(204);
    customer.leave().expect(204);
    assertThat(customer.state().get("closedBy").asString()).isEqualTo("AGENT");
  }

  @Test
  void theCustomerLeavesWhileItRings() {
    scene.queue("RING_ALL", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var customer = scene.customer("Hello");
    var toAnna = anna.awaitOffer(customer.interaction());
    var toBruno = bruno.awaitOffer(customer.interaction());

    customer.leave().expect(204);

    for (var ended : new Object[] {anna.awaitOfferEnded(toAnna), bruno.awaitOfferEnded(toBruno)}) {
      assertThat(ended.toString()).contains("RESCINDED", "CUSTOMER_LEFT");
    }
    var late = anna.accept(toAnna).expect(409);
    assertThat(late.problem()).isEqualTo("/problems/offer-ended");
    assertThat(late.body().get("state").asString()).isEqualTo("RESCINDED");
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.CLOSED_BY_CUSTOMER);
  }

  @Test
  void theCustomerLeavesWhileNobodyIsThere() {
    var customer = scene.customer("Hello");

    customer.leave().expect(204);

    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.CLOSED_BY_CUSTOMER);
    assertThat(linesOf(customer.interaction())).isZero();
  }

  @Test
  void theQueuesTimeIsOverWhileItRings() {
    scene.queue("RING_ALL", "anna");
    scene.queueTimeout("2 seconds");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    var offer = anna.awaitOffer(customer.interaction());

    awaitClosed(customer.events(), "SYSTEM");

    anna.awaitOfferEnded(offer);
    assertThat(anna.offers()).isEmpty();
    anna.accept(offer).expect(409);
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_UNMANAGED);
  }

  @Test
  void theQueuesTimeIsOverWhileNobodyIsThere() {
    scene.queueTimeout("1 second");
    var customer = scene.customer("Hello");

    awaitClosed(customer.events(), "SYSTEM");

    assertThat(customer.state().get("state").asString()).isEqualTo("CLOSED");
    assertThat(linesOf(customer.interaction())).isZero();
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_UNMANAGED);
  }

  private static void awaitClosed(Events events, String by) {
    events.await(
        "closed by " + by,
        event ->
            event.at("/interaction/state").asString("").equals("CLOSED")
                && event.at("/interaction/closedBy").asString("").equals(by));
  }

  private long linesOf(UUID interaction) {
    return scene
        .jdbc()
        .sql("select count(*) from queue_entry where interaction_id = ?")
        .param(interaction)
        .query(Long.class)
        .single();
  }
}
