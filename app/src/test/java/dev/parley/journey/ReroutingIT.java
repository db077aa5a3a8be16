package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Chats that go to somebody else, or to nobody: by supervisors, by lost agents, by time. */
@ParleyIT
class ReroutingIT {
  @RegisterExtension final Scene scene = new Scene();

  @AfterEach
  void asItWas() {
    scene
        .jdbc()
        .sql("update website set idle_warning_minutes = 25, idle_close_minutes = 30 where key = ?")
        .param(Scene.WEBSITE)
        .update();
    scene.queueSet("wrap_up = interval '0 seconds'");
  }

  @Test
  void aSupervisorWhoIsAnAgentTakesAWaitingChat() {
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    var offer = anna.awaitOffer(customer.interaction());
    var emma = scene.window("emma");

    intervene(emma, customer, "take-over", Map.of()).expect(204);

    assertThat(anna.awaitOfferEnded(offer).get("reason").asString()).isEqualTo("SUPERVISOR");
    assertThat(emma.openChats()).contains(customer.interaction());
    assertThat(customer.state().get("agentAlias").asString()).isEqualTo("Emma");
    emma.end(customer.interaction()).expect(204);
    assertThat(scene.engine().running(customer.interaction())).isZero();
  }

  @Test
  void aSupervisorTakesAConversationAndItsAgentLosesIt() {
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    var emma = scene.window("emma");

    intervene(emma, customer, "take-over", Map.of()).expect(204);

    assertThat(anna.interaction(customer.interaction()).status()).isEqualTo(404);
    assertThat(anna.post(customer.interaction(), UUID.randomUUID(), "Still me").status())
        .isEqualTo(404);
    emma.say(customer.interaction(), "Emma speaking");
    assertThat(emma.openChats()).contains(customer.interaction());
    emma.end(customer.interaction()).expect(204);
    assertThat(scene.engine().running(customer.interaction())).isZero();
  }

  @Test
  void whoIsNoAgentCannotTakeAChat() {
    var customer = scene.customer("Hello");
    var sofia = scene.supervisor();

    var answer = sofia.http().post(path(customer, "take-over"), Map.of()).expect(403);

    assertThat(answer.problem()).isEqualTo("/problems/agent-role-required");
  }

  @Test
  void aConversationThatIsOfferedAgainGoesToTheHeadOfItsQueue() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 1);
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    scene.customer("Waiting");
    var sofia = scene.supervisor();

    sofia.http().post(path(customer, "re-offer"), Map.of()).expect(204);

    // she is free again, and this one comes before the one that waits
    anna.take(customer);
    anna.transcript(customer.interaction()).await("Hello");
  }

  @Test
  void aWaitingChatIsMovedToAnotherQueue() {
    var customer = scene.customer("Hello");
    var dario = scene.available("dario");
    var other = scene.otherQueue("dario");
    var sofia = scene.supervisor();

    sofia.http().post(path(customer, "move"), Map.of("queueId", other)).expect(204);

    dario.take(customer);
    assertThat(dario.interaction(customer.interaction()).body().get("queueName").asString())
        .startsWith("Journey ");
    assertThat(
            sofia
                .http()
                .post(path(customer, "move"), Map.of("queueId", UUID.randomUUID()))
                .status())
        .isEqualTo(422);
  }

  @Test
  void theChatOfAnAgentWhoDoesNotComeBackGoesToSomebodyElse() {
    scene.queue("RING_ALL", "anna", "bruno");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    anna.presence("PAUSED", "Gone").expect(200);
    var bruno = scene.available("bruno");

    isGone(anna, "anna", "3 minutes");

    bruno.take(customer);
    assertThat(anna.interaction(customer.interaction()).status()).isEqualTo(404);
    bruno.transcript(customer.interaction()).await("Hello");
    customer
        .transcript()
        .await("The connection to your agent was lost. We are looking for somebody else.");
  }

  @Test
  void theChatOfAnAgentWhoWasAwayForAMomentStays() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);

    isGone(anna, "anna", "1 minute");
    var other = scene.customer("Somebody else");

    // the sweep has looked since: this one waits or is offered, the other is still hers
    Awaitility.await().until(() -> !other.state().get("state").asString().equals("CLOSED"));
    assertThat(anna.openChats()).contains(customer.interaction());
  }

  @Test
  void wrapUpEndsWhenTheAgentIsDoneOrByTime() {
    scene.queue("RING_ALL", "anna");
    scene.queueSet("wrap_up = interval '1 hour'");
    scene.capacity("anna", 1);
    var anna = scene.available("anna");
    var first = scene.customer("First");
    anna.take(first);
    first.leave().expect(204);
    var second = scene.customer("Second");
    assertThat(second.state().get("queuePosition").asInt()).isEqualTo(1);
    assertThat(anna.offers()).isEmpty();

    anna.http()
        .post("/api/interactions/" + first.interaction() + "/wrap-up/end", Map.of())
        .expect(204);

    scene.queueSet("wrap_up = interval '1 second'");
    anna.take(second);
    assertThat(scene.engine().running(first.interaction())).isZero();
    anna.end(second.interaction()).expect(204);
    Awaitility.await().until(() -> scene.engine().running(second.interaction()) == 0);
    anna.take(scene.customer("Third"));
  }

  @Test
  void aQuietConversationIsWarnedAboutAndThenClosed() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var customer = scene.customer("Hello");
    anna.take(customer);
    idle(customer, "26 minutes");

    Awaitility.await()
        .until(
            () ->
                customer.transcript().texts().stream()
                    .anyMatch(text -> text.startsWith("Are you still there?")));
    assertThat(customer.state().get("state").asString()).isEqualTo("CONVERSATION");
    idle(customer, "31 minutes");

    Awaitility.await().until(() -> customer.state().get("state").asString().equals("CLOSED"));
    assertThat(
            scene
                .jdbc()
                .sql("select close_cause || ' ' || disposition from interaction where id = ?")
                .param(customer.interaction())
                .query(String.class)
                .single())
        .isEqualTo("TIMEOUT timeout");
    assertThat(scene.engine().running(customer.interaction())).isZero();
  }

  @Test
  void theQuietTimeGoesOnThroughATransfer() {
    scene.queue("RING_ALL", "anna");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var customer = scene.customer("Hello");
    anna.take(customer);
    idle(customer, "29 minutes");

    anna.http()
        .post(
            "/api/interactions/" + customer.interaction() + "/transfer",
            Map.of("agentId", Scene.idOf("bruno")))
        .expect(201);
    bruno.take(customer);
    scene
        .jdbc()
        .sql("update website set idle_warning_minutes = 0, idle_close_minutes = 29 where key = ?")
        .param(Scene.WEBSITE)
        .update();

    Awaitility.await().until(() -> customer.state().get("state").asString().equals("CLOSED"));
    assertThat(customer.state().get("closeCause").asString()).isEqualTo("TIMEOUT");
  }

  private static String path(CustomerClient customer, String what) {
    return "/api/supervision/interactions/" + customer.interaction() + "/" + what;
  }

  private static Answer intervene(
      AgentClient who, CustomerClient customer, String what, Object body) {
    return who.http().post(path(customer, what), body);
  }

  /** No window is left, since then: an open one would say again that the agent is there. */
  private void isGone(AgentClient window, String agent, String since) {
    window.disconnect();
    scene.awaitNoWindow(agent);
    scene
        .jdbc()
        .sql("update agent_presence set gone_since = now() - ?::interval where agent_id = ?")
        .params(since, Scene.idOf(agent))
        .update();
  }

  private void idle(CustomerClient customer, String time) {
    scene
        .jdbc()
        .sql(
            """
            update interaction set accepted_at = now() - ?::interval,
              last_written_at = now() - ?::interval where id = ?
            """)
        .params(time, time, customer.interaction())
        .update();
  }
}
