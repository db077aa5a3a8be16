package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forms that nobody fills in: the chat goes on or ends, and nothing is left of them. */
@ParleyIT
class FormEndIT {
  private static final String OVER = "The time for the form is over. The chat goes on without.";

  @RegisterExtension final Scene scene = new Scene();

  private FormScene forms;

  @BeforeEach
  void anAnalyst() {
    forms = new FormScene(scene);
  }

  @Test
  void whoDoesNotAnswerInTimeGoesOnWithout() {
    forms.publish("PT5S");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    var form = forms.asked(customer);

    anna.take(customer);

    customer.transcript().await(OVER);
    assertThat(scene.tags(customer.interaction())).containsExactly("no answer");
    assertThat(customer.state().get("form").isNull()).isTrue();
    assertThat(forms.answer(customer, form, Map.of("topic", "sales")).expect(409).problem())
        .isEqualTo("/problems/form-not-asked");
    assertThat(
            anna.http()
                .get("/api/interactions/" + customer.interaction() + "/forms")
                .expect(200)
                .body())
        .isEmpty();
    anna.end(customer.interaction()).expect(204);
  }

  @Test
  void whoeverEndsTheChatTakesTheFormWithIt() {
    forms.publish("PT5M");
    var supervisor = scene.supervisor();
    var leaving = scene.customer("Hello");
    var closed = scene.customer("Hello");
    var moved = scene.customer("Hello");
    var taken = scene.customer("Hello");
    var emma = scene.window("emma");
    var asked =
        List.of(forms.asked(leaving), forms.asked(closed), forms.asked(moved), forms.asked(taken));

    leaving.leave().expect(204);
    supervisor.close(closed.interaction(), "Spam").expect(204);
    supervisor
        .http()
        .post(
            "/api/supervision/interactions/" + moved.interaction() + "/move",
            Map.of("queueId", scene.otherQueue()))
        .expect(200, 204);

    emma.http()
        .post("/api/supervision/interactions/" + taken.interaction() + "/take-over", Map.of())
        .expect(204);

    var customers = List.of(leaving, closed, moved, taken);
    for (var index = 0; index < customers.size(); index++) {
      var customer = customers.get(index);
      forms.answer(customer, asked.get(index), Map.of("topic", "sales")).expect(409);
      assertThat(customer.state().get("form").isNull()).isTrue();
      assertThat(forms.open(customer)).isZero();
    }
    assertThat(moved.state().get("queuePosition").asInt()).isEqualTo(1);
    assertThat(leaving.transcript().texts()).doesNotContain(OVER);
    assertThat(taken.state().get("agentAlias").asString()).isEqualTo("Emma");
    emma.end(taken.interaction()).expect(204);
    moved.leave().expect(204);
  }

  @Test
  void whoeverIsFirstNobodyIsStuck() {
    forms.publish("PT5M");
    for (var round = 0; round < 10; round++) {
      var customer = scene.customer("Hello");
      var form = forms.asked(customer);
      var said =
          CompletableFuture.supplyAsync(
              () -> forms.answer(customer, form, Map.of("topic", "sales")));
      var left = CompletableFuture.supplyAsync(customer::leave);

      said.join().expect(204, 409);
      left.join().expect(204);
      assertThat(customer.state().get("state").asString()).isEqualTo("CLOSED");
      assertThat(forms.open(customer)).isZero();
    }
  }
}
