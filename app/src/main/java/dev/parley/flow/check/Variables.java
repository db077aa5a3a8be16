package dev.parley.flow.check;

import dev.parley.process.AskForm;
import dev.parley.process.CallWebhook;
import dev.parley.process.HandToBot;
import dev.parley.process.RoutingTask;
import java.util.Map;

/**
 * Conditions read variables that have a value whichever way the chat came: those of every chat, or
 * what a step before has left.
 */
final class Variables implements Rule {
  private static final Map<String, Saying> STEPS_THAT_SET =
      Map.of(
          RoutingTask.OPEN.name(), Saying.of("ask for the working hours"),
          CallWebhook.OUTCOME.name(), Saying.of("ask the webhook"),
          HandToBot.OUTCOME.name(), Saying.of("hand the chat to a bot"),
          AskForm.OUTCOME.name(), Saying.of("ask a form"),
          AskForm.ANSWER.name(), Saying.of("ask a form"));

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    for (var way : flow.flows()) {
      Conditions.of(way)
          .ifPresent(
              condition ->
                  condition.variables().stream()
                      .filter(variable -> !Called.OF_EVERY_CHAT.contains(variable))
                      .filter(variable -> !isSetBefore(flow, way, variable))
                      .sorted()
                      .forEach(variable -> tell(way, variable, findings)));
    }
  }

  private static void tell(XmlElement way, String variable, Findings findings) {
    findings.add(
        way,
        "variable",
        Saying.of(
            "The condition of ‘%s’ reads ‘%s’, which may have no value yet: %s before.",
            Words.shortened(way.attributes().getOrDefault("name", way.id())),
            variable,
            STEPS_THAT_SET.getOrDefault(variable, Saying.of("offer the chat"))));
  }

  /** No way from the start to here goes past all steps that set the variable. */
  private static boolean isSetBefore(FlowDiagram flow, XmlElement way, String variable) {
    return flow.steps("bpmn:startEvent")
        .map(start -> flow.reach(start, any -> true, step -> !sets(step, variable)))
        .noneMatch(ways -> ways.contains(way));
  }

  private static boolean sets(XmlElement step, String variable) {
    if (FlowDiagram.task(step).filter(RoutingTask.WORKING_HOURS::equals).isPresent()) {
      return variable.equals(RoutingTask.OPEN.name());
    }
    return step.children("bpmn:extensionElements")
        .flatMap(mappings -> mappings.children("camunda:out"))
        .anyMatch(out -> variable.equals(out.attribute("target")));
  }
}
