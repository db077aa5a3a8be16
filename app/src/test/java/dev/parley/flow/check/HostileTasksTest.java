package dev.parley.flow.check;

import static dev.parley.flow.FlowXml.flow;
import static dev.parley.flow.check.HostileModels.QUEUE;
import static dev.parley.flow.check.HostileModels.offer;

import dev.parley.flow.FlowXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Routing tasks that would do something else, or are told what they must not be told. */
class HostileTasksTest {
  private static final String REPLY = "${automaticReplyDelegate}";
  private static final String TAG = "${tagInteractionDelegate}";
  private static final String PRIORITY = "${setPriorityDelegate}";
  private static final String SKILLS = "${setSkillsDelegate}";
  private static final String CLOSE = "${closeWithDispositionDelegate}";

  private final HostileModels models = new HostileModels();

  @TestFactory
  Stream<DynamicTest> isRefused() {
    delegates();
    values();
    shapes();
    courses();
    webhooks();
    bots();
    return models.tests();
  }

  private void delegates() {
    for (var delegate :
        List.of(
            "",
            "${closeInteractionDelegate}",
            "${selectCandidatesDelegate}",
            "#{automaticReplyDelegate}",
            "${ automaticReplyDelegate}",
            "${automaticReplyDelegate}${tagInteractionDelegate}",
            "${automaticReplyDelegate.class}",
            "${''.getClass()}",
            "automaticReplyDelegate")) {
      refuse("delegate " + delegate, "code", delegate);
    }
  }

  private void values() {
    refuse("no text", "property", REPLY, "mode=once");
    refuse("empty text", "property", REPLY, "text=", "mode=once");
    refuse("blank text", "property", REPLY, "text= &#10; ", "mode=once");
    refuse("long text", "property", REPLY, "text=" + "x".repeat(1001), "mode=once");
    refuse("text with a bell", "property", REPLY, "text=x&#133;y", "mode=once");
    refuse("unknown mode", "property", REPLY, "text=x", "mode=twice");
    refuse("expression", "property-expression", REPLY, "text=${queueId}", "mode=once");
    refuse("late expression", "property-expression", REPLY, "text=x #{queueId}", "mode=once");
    refuse("code as a tag", "property-expression", TAG, "tag=${''.getClass()}");
    refuse("long tag", "property", TAG, "tag=" + "x".repeat(41));
    refuse("tag of two lines", "property", TAG, "tag=a&#10;b");
    refuse("no priority", "property", PRIORITY);
    for (var priority : List.of("", "-1", "11", "1.5", "05", "1e1", "٣", " 1")) {
      refuse("priority " + priority, "property", PRIORITY, "priority=" + priority);
    }
    for (var skills : List.of("a,,b", ",", "a 3, a 4", "a".repeat(41), "x,".repeat(400) + "y")) {
      refuse("skills " + skills, "property", SKILLS, "skills=" + skills);
    }
    refuse("eleven skills", "property", SKILLS, "skills=a,b,c,d,e,f,g,h,i,j,k");
    refuse("long disposition", "property", CLOSE, "disposition=" + "x".repeat(201));
  }

  private void shapes() {
    refuse("told twice", "property", TAG, "tag=a", "tag=b");
    refuse("another's property", "foreign-property", TAG, "tag=a", "priority=1");
    refuse("unknown property", "foreign-property", TAG, "tag=a", "x=1");
    models.step(
        "mapping in a task",
        "foreign-property",
        "<bpmn:serviceTask id=\"Bad\" camunda:delegateExpression=\"${workingHoursDelegate}\">"
            + "<bpmn:extensionElements><camunda:in source=\"queueId\" target=\"queueId\" />"
            + "</bpmn:extensionElements></bpmn:serviceTask>");
    models.step(
        "result variable",
        "attribute",
        "<bpmn:serviceTask id=\"Bad\" camunda:delegateExpression=\"${workingHoursDelegate}\""
            + " camunda:resultVariable=\"outcome\" />");
    models.step(
        "task of another kind",
        "code",
        "<bpmn:serviceTask id=\"Bad\" camunda:type=\"external\" camunda:topic=\"x\" />");
  }

  private void courses() {
    models.add(
        "loop of a bot that may not be there",
        "loop-without-wait",
        "Join",
        flow("test-flow")
            .start("Join")
            .add("<bpmn:exclusiveGateway id=\"Join\" />")
            .sequence("Join", "Bot")
            .bot("Bot", "assistant", "PT5M")
            .sequence("Bot", "Join"));
    models.add(
        "loop of replies",
        "loop-without-wait",
        "Join",
        flow("test-flow")
            .start("Join")
            .add("<bpmn:exclusiveGateway id=\"Join\" />")
            .sequence("Join", "Bad")
            .task("Bad", REPLY, "text=Hi", "mode=always")
            .sequence("Bad", "Join"));
    models.add("offer after closing", "after-close", "Offer", closedThen("Offer"));
    models.add("reply after closing", "after-close", "Reply", closedThen("Reply"));
    models.add(
        "accepted chat closed",
        "after-accept",
        "Bad",
        flow("test-flow")
            .start("Offer")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "Bad")
            .task("Bad", CLOSE, "disposition=x")
            .sequence("Bad", "End")
            .end("End"));
    models.add(
        "nobody has asked for the hours",
        "variable",
        FlowXml.sequenceId("Open", "Offer"),
        flow("test-flow")
            .start("Open")
            .gateway("Open", "End")
            .condition("Open", "Offer", "${open}")
            .sequence("Open", "End")
            .offer("Offer", QUEUE, "PT5M")
            .sequence("Offer", "End")
            .end("End"));
    models.mapping(
        "working hours faked",
        "<camunda:out source=\"outcome\" target=\"open\" />",
        "offer-mapping");
    models.mapping(
        "returning customer faked",
        "<camunda:out source=\"outcome\" target=\"returning\" />",
        "offer-mapping");
  }

  private void webhooks() {
    for (var webhook :
        List.of("", "unknown", "${webhook}", "${queueId}", "http://localhost", "crm ")) {
      models.add("webhook " + webhook, "offer-mapping", "Bad", offer().webhook("Bad", webhook));
    }
    models.add(
        "webhook asked for more",
        "offer-mapping",
        "Bad",
        offer().webhook("Bad", "crm"),
        "target=\"webhook\" />",
        "target=\"webhook\" /><camunda:in source=\"queueId\" target=\"url\" />");
    models.add(
        "webhook as an outcome",
        "offer-mapping",
        "Bad",
        offer().webhook("Bad", "crm"),
        "<camunda:out source=\"webhookOutcome\"",
        "<camunda:out source=\"webhook\" target=\"outcome\" /><camunda:out source=\"webhookOutcome\"");
  }

  private void bots() {
    for (var bot : List.of("", "unknown", "${bot}", "${queueId}", "assistant ", "Assistant")) {
      models.add("bot " + bot, "offer-mapping", "Bad", offer().bot("Bad", bot, "PT5M"));
    }
    for (var limit : List.of("", "PT0S", "P31D", "${queueTimeout}", "${bot}", "soon")) {
      models.add(
          "bot for " + limit, "offer-mapping", "Bad", offer().bot("Bad", "assistant", limit));
    }
    models.add(
        "bot asked for more",
        "offer-mapping",
        "Bad",
        offer().bot("Bad", "assistant", "PT5M"),
        "target=\"bot\" />",
        "target=\"bot\" /><camunda:in source=\"queueId\" target=\"account\" />");
  }

  private static FlowXml closedThen(String next) {
    return flow("test-flow")
        .start("Close")
        .task("Close", CLOSE, "disposition=x")
        .sequence("Close", next)
        .task("Reply", REPLY, "text=Bye", "mode=once")
        .sequence("Reply", "End")
        .offer("Offer", QUEUE, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  private void refuse(String name, String rule, String delegate, String... properties) {
    models.add(name, rule, "Bad", offer().task("Bad", delegate, properties));
  }
}
