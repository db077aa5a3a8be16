package dev.parley.flow;

import static dev.parley.flow.FlowXml.flow;

/** Models of the routing elements beside the offer to a queue, as analysts make them. */
final class HonestSteps {
  private HonestSteps() {}

  static FlowXml tasks(String queue) {
    return flow("honest-21")
        .start("Reply")
        .task("Reply", "${automaticReplyDelegate}", "text=One moment,&#10;please: 5 $", "mode=once")
        .sequence("Reply", "Tag")
        .task("Tag", "${tagInteractionDelegate}", "tag=Größe")
        .sequence("Tag", "Priority")
        .task("Priority", "${setPriorityDelegate}", "priority=10")
        .sequence("Priority", "Skills")
        .task("Skills", "${setSkillsDelegate}", "skills=French 3, Billing")
        .sequence("Skills", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "Accepted")
        .question("Accepted", "End", "Close")
        .task("Close", "${closeWithDispositionDelegate}", "disposition=Nobody there")
        .sequence("Close", "End")
        .end("End");
  }

  static FlowXml hours(String queue) {
    return flow("honest-22")
        .start("Hours")
        .add(
            "<bpmn:serviceTask id=\"Hours\" camunda:delegateExpression=\"${workingHoursDelegate}\" />")
        .sequence("Hours", "Open")
        .gateway("Open", "Close")
        .condition("Open", "Offer", "${open}")
        .condition("Open", "End", "${not open and queueId == 'x'}")
        .sequence("Open", "Close")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .task("Close", "${closeWithDispositionDelegate}", "disposition=Closed")
        .sequence("Close", "End")
        .end("End");
  }

  static FlowXml agents(String queue) {
    return flow("honest-23")
        .start("First")
        .agentOffer("First", HonestFlows.AGENT, "PT30S")
        .sequence("First", "Which")
        .gateway("Which", "Again")
        .condition("Which", "End", "${outcome == 'accepted'}")
        .condition("Which", "Offer", "${outcome == 'rejected' or outcome == 'unavailable'}")
        .sequence("Which", "Again")
        .agentOffer("Again", HonestFlows.AGENT, "PT1M")
        .sequence("Again", "Accepted")
        .question("Accepted", "End", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  static FlowXml returning(String queue, String other) {
    return flow("honest-24")
        .start("Known")
        .gateway("Known", "First")
        .condition("Known", "Second", "${returning and queueId != 'x'}")
        .sequence("Known", "First")
        .offer("First", queue, "PT5M")
        .sequence("First", "End")
        .offer("Second", other, "PT5M")
        .sequence("Second", "End")
        .end("End");
  }

  static FlowXml bots(String queue) {
    return flow("honest-bots")
        .start("Bot")
        .bot("Bot", "assistant", "PT30S")
        .sequence("Bot", "How")
        .gateway("How", "End")
        .condition("How", "Offer", "${botOutcome == 'handOver' or botOutcome == 'timeOver'}")
        .condition("How", "Again", "${botOutcome == 'not-done_yet'}")
        .sequence("How", "End")
        .bot("Again", "assistant", "PT1H")
        .sequence("Again", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }

  /** Asks again until the customer answers: a form is a wait. */
  static FlowXml forms(String queue) {
    return flow("honest-forms")
        .start("Join")
        .add("<bpmn:exclusiveGateway id=\"Join\" />")
        .sequence("Join", "Form")
        .form("Form", "topic", "topic", "PT5M")
        .sequence("Form", "Answered")
        .gateway("Answered", "Join")
        .condition("Answered", "Other", "${formOutcome == 'answered' and formAnswer == 'sales'}")
        .condition("Answered", "Offer", "${formOutcome != 'timeOver' and formAnswer != '-'}")
        .sequence("Answered", "Join")
        .form("Other", "topic", "-", "PT1H")
        .sequence("Other", "Offer")
        .offer("Offer", queue, "PT5M")
        .sequence("Offer", "End")
        .end("End");
  }
}
