package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.AGENT;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.offer;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Offers to an agent who is none, that hand over too much, or that never come to rest. */
class HostileAgentOffersTest {
  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    values();
    mappings();
    courses();
    return models.tests();
  }

  private void values() {
    for (var agent :
        List.of("", QUEUE, "anna", AGENT + " ", "${agentId}", "${queueId}", "${''.getClass()}")) {
      models.add("agent " + agent, "offer-mapping", "Bad", to(agent, "PT30S"));
    }
    for (var wait :
        List.of("", "PT0S", "P31D", "${queueTimeout}", "${offerTimeout}", "2026-01-01")) {
      models.add("longest wait " + wait, "offer-mapping", "Bad", to(AGENT, wait));
    }
  }

  private void mappings() {
    replaced("no agent", "offer", "target=\"agentId\"", "target=\"queueId\"");
    replaced(
        "agent from a variable",
        "offer-mapping",
        "sourceExpression=\"" + AGENT + "\"",
        "source=\"agentId\"");
    replaced(
        "selection faked",
        "offer-mapping",
        "<camunda:out",
        "<camunda:in sourceExpression=\"FOUND\" target=\"selection\" /><camunda:out");
    replaced("no outcome", "offer", "target=\"outcome\"", "target=\"other\"");
  }

  private void courses() {
    models.add(
        "loop around an agent who is not there",
        "loop-without-wait",
        "Bad",
        flow("test-flow")
            .start("Bad")
            .agentOffer("Bad", AGENT, "PT30S")
            .sequence("Bad", "Accepted")
            .question("Accepted", "End", "Bad")
            .end("End"));
    models.add(
        "agent asked for a chat that is accepted",
        "after-accept",
        "Bad",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Bad")
            .agentOffer("Bad", AGENT, "PT30S")
            .sequence("Bad", "End")
            .end("End"));
    models.add(
        "queue asked after the agent has accepted",
        "after-accept",
        "Offer",
        flow("test-flow")
            .start("Agent")
            .agentOffer("Agent", AGENT, "PT30S")
            .sequence("Agent", "Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "End")
            .end("End"));
  }

  private void replaced(String name, String rule, String part, String by) {
    var model = to(AGENT, "PT30S").xml();
    var at = model.indexOf("id=\"Bad\"");
    models.add(name, rule, "Bad", model.substring(0, at) + model.substring(at).replace(part, by));
  }

  private static FlowXml to(String agent, String wait) {
    return offer().agentOffer("Bad", agent, wait);
  }
}
