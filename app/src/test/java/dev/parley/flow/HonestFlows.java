package dev.parley.flow;

import static dev.parley.flow.FlowXml.flow;

import dev.parley.flow.check.Known;
import dev.parley.flow.check.KnownForm;
import dev.parley.process.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Models as analysts make them: they pass the check, and the engine takes them. */
public final class HonestFlows {
  private static final String[] SAVED = {
    "overflow-between-queues", "annotated-and-coloured", "lanes-and-data", "retry-every-minute"
  };

  static final String AGENT = "0000000a-0000-4000-8000-000000000001";

  /** The form that comes with the product. */
  private static final KnownForm TOPIC =
      new KnownForm(Set.of("topic", "orderNumber"), Set.of("topic"));

  private HonestFlows() {}

  /** What the models name. */
  public static Known known(String queue, String other) {
    return new Known(
        Set.of(queue, other), Set.of(AGENT), Set.of(), Set.of("assistant"), Map.of("topic", TOPIC));
  }

  /** By what they show; the key of each is {@code honest-<number>} or that of its file. */
  public static Map<String, String> using(String queue, String other) {
    var models = new LinkedHashMap<String, String>();
    models.put("one offer", FlowXml.offer("honest-1", queue).xml());
    models.put("the website's own queue", FlowXml.offer("honest-2", "${queueId}").xml());
    models.put("overflow", overflow(queue, other).xml());
    models.put("three queues in a row", threeQueues(queue, other).xml());
    models.put("pause before the offer", pause(queue, "PT30S").xml());
    models.put("pause as long as the queue waits", pause(queue, "${queueTimeout}").xml());
    models.put("pause of thirty days", pause(queue, "P30D").xml());
    models.put("loop with a wait", loop(queue).xml());
    models.put("loop of offers", loopOfOffers(queue).xml());
    models.put("choice by queue", choice(queue, other).xml());
    models.put("outcome under another name", renamed(queue, other).xml());
    models.put("every operator", operators(queue).xml());
    models.put("gateway that joins", joined(queue, other).xml());
    models.put("in-between event", between(queue).xml());
    models.put("mappings by source", bySource().xml());
    models.put("other prefixes", otherPrefixes(queue));
    models.put("no declaration", FlowXml.offer("honest-17", queue).prolog("").xml());
    models.put("comments and CDATA", comments(queue).xml());
    models.put("history in plain days", days(queue).xml());
    models.put("several ends and documentation", documented(queue).xml());
    models.put("routing tasks", HonestSteps.tasks(queue).xml());
    models.put("working hours", HonestSteps.hours(queue).xml());
    models.put("two agents, then a queue", HonestSteps.agents(queue).xml());
    models.put("returning customers", HonestSteps.returning(queue, other).xml());
    models.put("what a bot has said", HonestSteps.bots(queue).xml());
    models.put("what a form has answered", HonestSteps.forms(queue).xml());
    for (var shipped : Models.ROUTING_FLOWS) {
      models.put("shipped: " + shipped, read("/processes/" + shipped + ".bpmn"));
    }
    for (var saved : SAVED) {
      models.put("saved: " + saved, read("/flows/" + saved + ".bpmn").replace("QUEUE", queue));
    }
    return models;
  }

  private static FlowXml overflow(String queue, String other) {
    return flow("honest-3")
        .start("First")
        .offer("First", queue, "PT2M")
        .sequence("First", "Accepted")
        .question("Accepted", "End", "Second")
        .offer("Second", other, "${queueTimeout}")
        .sequence("Second", "Other")
        .end("End")
        .end("Other");
  }

  private static FlowXml threeQueues(String queue, String other) {
    return flow("honest-4")
        .start("First")
        .offer("First", queue, "PT30S")
        .sequence("First", "Once")
        .question("Once", "End", "Second")
        .offer("Second", other, "PT1M30S")
        .sequence("Second", "Twice")
        .question("Twice", "End", "Third")
        .offer("Third", "${queueId}", "P1DT2H")
        .sequence("Third", "End")
        .end("End");
  }

  private static FlowXml pause(String queue, String duration) {
    return flow("honest-5")
        .start("Pause")
        .pause("Pause", duration)
        .sequence("Pause", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  private static FlowXml loop(String queue) {
    return flow("honest-6")
        .start("Join")
        .add("<bpmn:exclusiveGateway id=\"Join\" />")
        .sequence("Join", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "Accepted")
        .question("Accepted", "End", "Pause")
        .pause("Pause", "PT10S")
        .sequence("Pause", "Join")
        .end("End");
  }

  private static FlowXml loopOfOffers(String queue) {
    return flow("honest-7")
        .start("Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "Accepted")
        .question("Accepted", "End", "Offer")
        .end("End");
  }

  private static FlowXml choice(String queue, String other) {
    return flow("honest-8")
        .start("Which")
        .gateway("Which", "First")
        .sequence("Which", "First")
        .condition("Which", "Second", "${queueId == '" + other + "'}")
        .offer("First", queue, "PT5M")
        .sequence("First", "End")
        .offer("Second", other, "PT5M")
        .sequence("Second", "End")
        .end("End");
  }

  private static FlowXml renamed(String queue, String other) {
    var first =
        FlowXml.offerXml("First", queue, "PT2M")
            .replace(
                "<camunda:out",
                "<camunda:out source=\"outcome\" target=\"firstOutcome\" />\n<camunda:out");
    return flow("honest-9")
        .start("First")
        .add(first)
        .sequence("First", "Accepted")
        .gateway("Accepted", "Second")
        .sequence("Accepted", "Second")
        .condition("Accepted", "End", "${firstOutcome == 'accepted'}")
        .offer("Second", other, "PT2M")
        .sequence("Second", "End")
        .end("End");
  }

  private static FlowXml operators(String queue) {
    return flow("honest-10")
        .start("Offer")
        .offer("Offer", queue, "PT2M")
        .sequence("Offer", "Which")
        .gateway("Which", "E0")
        .sequence("Which", "E0")
        .condition("Which", "E1", "${outcome eq 'accepted' and not (outcome ne \"accepted\")}")
        .condition("Which", "E2", "#{!(outcome == 'rejected') || empty outcome}")
        .condition("Which", "E3", "${outcome &lt; 'b' &amp;&amp; outcome >= 'a' or 1 le 2}")
        .condition("Which", "E4", "${ outcome != null and 1.5 > 1 }")
        .condition("Which", "E5", "${true}")
        .end("E0")
        .end("E1")
        .end("E2")
        .end("E3")
        .end("E4")
        .end("E5");
  }

  private static FlowXml joined(String queue, String other) {
    return flow("honest-11")
        .start("Which")
        .gateway("Which", "Join")
        .sequence("Which", "Join")
        .condition("Which", "Pause", "${queueId == '" + other + "'}")
        .pause("Pause", "PT1S")
        .sequence("Pause", "Join")
        .add("<bpmn:exclusiveGateway id=\"Join\" />")
        .sequence("Join", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  private static FlowXml between(String queue) {
    return flow("honest-12")
        .start("Begun")
        .add("<bpmn:intermediateThrowEvent id=\"Begun\" name=\"Offer begun\" />")
        .sequence("Begun", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  private static FlowXml bySource() {
    var offer =
        FlowXml.offerXml("Offer", "${queueId}", "${queueTimeout}")
            .replace("sourceExpression=\"${queueId}\"", "source=\"queueId\"")
            .replace("sourceExpression=\"${queueTimeout}\"", "source=\"queueTimeout\"");
    return flow("honest-13").start("Offer").add(offer).sequence("Offer", "End").end("End");
  }

  private static String otherPrefixes(String queue) {
    return FlowXml.offer("honest-14", queue)
        .xml()
        .replace("xmlns:bpmn=", "xmlns=")
        .replace("bpmn:", "")
        .replace("xmlns:camunda=", "xmlns:c7=")
        .replace("camunda:in", "c7:in")
        .replace("camunda:out", "c7:out")
        .replace("camunda:history", "c7:history");
  }

  private static FlowXml comments(String queue) {
    return flow("honest-18")
        .start("Offer")
        .offer("Offer", queue, "PT2M")
        .sequence("Offer", "Accepted")
        .gateway("Accepted", "End")
        .sequence("Accepted", "End")
        .condition(
            "Accepted", "Other", "<!-- who --><![CDATA[${outcome == 'accepted']]><!-- yes -->}")
        .add("<!-- ${''.getClass()} -->")
        .end("End")
        .end("Other");
  }

  private static FlowXml days(String queue) {
    return FlowXml.offer("honest-19", queue)
        .process("isExecutable=\"true\" camunda:historyTimeToLive=\"30\" camunda:versionTag=\"2\"");
  }

  private static FlowXml documented(String queue) {
    return flow("honest-20")
        .add("<bpmn:documentation>Runs ${nothing} at all</bpmn:documentation>")
        .start("Offer")
        .offer("Offer", queue, "PT2M")
        .sequence("Offer", "Accepted")
        .question("Accepted", "Yes", "No")
        .end("Yes")
        .end("No");
  }

  private static String read(String resource) {
    try (var file = Objects.requireNonNull(HonestFlows.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
