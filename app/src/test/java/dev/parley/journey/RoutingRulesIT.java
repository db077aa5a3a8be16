package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What decides who is asked: strategies, skills, limits, whom the customer knows, answers. */
@ParleyIT
class RoutingRulesIT {
  @RegisterExtension final Scene scene = new Scene();

  @AfterEach
  void asItWas() {
    scene.jdbc().sql("update routing_settings set missed_limit = 3").update();
    scene.jdbc().sql("delete from agent_skill").update();
  }

  @Test
  void leastRecentAsksWhoWasAskedLongestAgo() {
    scene.queue("LEAST_RECENT", "anna", "bruno", "chiara");
    var anna = asked("anna");
    var bruno = asked("bruno");
    var chiara = asked("chiara");

    for (var agent : List.of(anna, bruno, chiara, anna)) {
      var customer = scene.customer("Again");
      agent.awaitOffer(customer.interaction());
      customer.leave().expect(204);
    }
  }

  /** An agent who comes, and is asked: whoever was there has been asked after them. */
  private AgentClient asked(String name) {
    var agent = scene.available(name);
    var customer = scene.customer("Hello");
    agent.awaitOffer(customer.interaction());
    customer.leave().expect(204);
    return agent;
  }

  @Test
  void leastBusyAsksWhoUsesTheSmallestShare() {
    scene.queue("LEAST_BUSY", "anna", "bruno");
    scene.capacity("anna", 2);
    scene.capacity("bruno", 4);
    var anna = scene.available("anna");
    anna.take(scene.customer("First"));
    var bruno = scene.available("bruno");

    bruno.take(scene.customer("Second"));
    bruno.take(scene.customer("Third"));

    anna.take(scene.customer("Fourth"));
  }

  @Test
  void skillsExcludeUntilTheyAreRelaxed() {
    scene.queue("RING_ALL", "anna", "bruno", "chiara");
    var customer = scene.customer("Guten Tag");
    requireSkill(customer, "german", 3);
    skill("anna", "german", 2);
    skill("bruno", "german", 4);

    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var decision = decision(bruno, bruno.awaitOffer(customer.interaction()));
    assertThat(decision.get("flow").asString()).isNotEqualTo("default-routing-flow").isNotEmpty();

    assertThat(anna.offers()).isEmpty();
    assertThat(leftOut(decision)).containsEntry("Anna Rossi", "SKILL_MISSING");
    assertThat(decision.at("/skills/0/skill").asString()).isEqualTo("german");
    assertThat(decision.get("skillsRelaxed").asBoolean()).isFalse();
    assertThat(decision.get("step").asString()).isEqualTo("Offer interaction to queue");
  }

  @Test
  void afterTheSetTimeSkillsExcludeNobody() {
    scene.queue("RING_ALL", "anna");
    scene.queueSet("skills_relaxed_after = interval '2 seconds'");
    var customer = scene.customer("Guten Tag");
    requireSkill(customer, "german", 3);

    var anna = scene.available("anna");
    var decision = decision(anna, anna.awaitOffer(customer.interaction()));

    assertThat(decision.get("skillsRelaxed").asBoolean()).isTrue();
  }

  @Test
  void aLimitOfTheQueueCountsBesideThatOfTheAgent() {
    scene.queue("RING_ALL", "anna");
    scene.queueCapacity("anna", 1);
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
  void whomTheCustomerKnowsIsAskedFirstAlsoFromElsewhere() {
    scene.queue("RING_ALL", "anna");
    var customer = scene.customer("It is me again");
    scene
        .jdbc()
        .sql("update interaction set preferred_agent_id = ? where id = ?")
        .params(Scene.idOf("dario"), customer.interaction())
        .update();

    var dario = scene.available("dario");
    var offer = dario.awaitOffer(customer.interaction());
    assertThat(decision(dario, offer).get("rule").asString()).isEqualTo("PREFERRED_AGENT");

    var anna = scene.available("anna");
    dario.reject(offer, "Busy").expect(204);
    var toAnna = decision(anna, anna.awaitOffer(customer.interaction()));
    assertThat(toAnna.get("rule").asString()).isEqualTo("STRATEGY");
  }

  @Test
  void whoBecomesFreeGetsTheChatOfTheHighestPriority() {
    scene.queue("RING_ALL", "anna");
    scene.capacity("anna", 1);
    var first = scene.customer("First");
    var urgent = scene.customer("Urgent");
    scene
        .jdbc()
        .sql("update queue_entry set priority = 9 where interaction_id = ?")
        .param(urgent.interaction())
        .update();
    first.events().await("place 2", event -> event.path("position").asInt(0) == 2);

    var anna = scene.available("anna");

    anna.awaitOffer(urgent.interaction());
    assertThat(anna.offers()).hasSize(1);
  }

  @Test
  void everyStepOfAChatIsOnRecord() {
    scene.queue("ROUND_ROBIN", "anna", "bruno");
    var anna = scene.available("anna");
    var bruno = scene.available("bruno");
    var customer = scene.customer("Hello");
    anna.reject(anna.awaitOffer(customer.interaction()), "Busy").expect(204);
    bruno.take(customer);
    var path = "/api/interactions/" + customer.interaction() + "/decisions";

    var steps = bruno.http().get(path).expect(200).body();

    assertThat(steps.size()).isEqualTo(2);
    assertThat(leftOut(steps.get(0))).containsEntry("Bruno Keller", "NOT_THEIR_TURN");
    assertThat(leftOut(steps.get(1))).containsEntry("Anna Rossi", "REJECTED");
    assertThat(anna.http().get(path).status()).isEqualTo(404);
    var sofia = scene.supervisor().http();
    assertThat(sofia.get("/api/supervision" + path.substring(4)).expect(200).body())
        .isEqualTo(steps);
  }

  private static Map<String, String> leftOut(JsonNode decision) {
    return decision
        .get("excluded")
        .valueStream()
        .collect(
            Collectors.toMap(
                one -> one.get("name").asString(), one -> one.get("reason").asString()));
  }

  private static JsonNode decision(AgentClient agent, UUID offer) {
    return agent.http().get("/api/offers/" + offer + "/decision").expect(200).body();
  }

  private void requireSkill(CustomerClient customer, String skill, int level) {
    scene
        .jdbc()
        .sql("insert into interaction_skill (interaction_id, skill, level) values (?, ?, ?)")
        .params(customer.interaction(), skill, level)
        .update();
  }

  private void skill(String agent, String skill, int level) {
    scene
        .jdbc()
        .sql("insert into agent_skill (agent_id, skill, level) values (?, ?, ?)")
        .params(Scene.idOf(agent), skill, level)
        .update();
  }
}
