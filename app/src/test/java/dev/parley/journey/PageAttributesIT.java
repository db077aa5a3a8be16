package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What the page tells of its customer, from the page to the agent. */
@ParleyIT
class PageAttributesIT {
  @RegisterExtension final Scene scene = new Scene();

  private AgentClient anna;

  @BeforeEach
  void anAgent() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
  }

  @Test
  void theAgentReadsWhatThePageToldLast() {
    var customer = talking();
    tell(customer, Map.of("plan", "gold", "step", "1")).expect(204);

    tell(customer, Map.of("plan", "<img src=x onerror=alert(1)>", "step", "2")).expect(204);

    anna.events()
        .await(
            "attributes",
            event ->
                event.path("type").asString("").equals("attributes")
                    && event
                        .get("interactionId")
                        .asString()
                        .equals(customer.interaction().toString()));
    var read = read(customer);
    assertThat(read.at("/0/name").asString()).isEqualTo("plan");
    assertThat(read.at("/0/value").asString()).isEqualTo("<img src=x onerror=alert(1)>");
    assertThat(read.at("/1/value").asString()).isEqualTo("2");
    tell(customer, Map.of()).expect(204);
    assertThat(read(customer).isEmpty()).isTrue();
  }

  @Test
  void tooMuchIsRefusedAndWhatWasToldStays() {
    var customer = talking();
    tell(customer, Map.of("plan", "gold")).expect(204);

    assertThat(tell(customer, Map.of("plan", "x".repeat(201))).expect(422).problem())
        .isEqualTo("/problems/page-attributes-invalid");

    assertThat(read(customer).at("/0/value").asString()).isEqualTo("gold");
  }

  @Test
  void nothingIsToldOfAChatThatIsOver() {
    var customer = talking();
    customer.leave().expect(204);

    assertThat(tell(customer, Map.of("plan", "gold")).expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
  }

  private JsonNode read(CustomerClient customer) {
    return anna.http()
        .get("/api/interactions/" + customer.interaction() + "/attributes")
        .expect(200)
        .body();
  }

  private static Answer tell(CustomerClient customer, Map<String, String> attributes) {
    return customer
        .http()
        .put("/api/customer/interaction/attributes", Map.of("attributes", attributes));
  }

  private CustomerClient talking() {
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer;
  }
}
