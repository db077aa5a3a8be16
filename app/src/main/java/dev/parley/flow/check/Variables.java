package dev.parley.flow.check;

import dev.parley.process.ChatInteraction;
import java.util.Set;

/**
 * Conditions read variables that have a value whichever way the chat came: those of every chat, or
 * what an offer before has left.
 */
final class Variables implements Rule {
  private static final Set<String> OF_EVERY_CHAT =
      Set.of(ChatInteraction.QUEUE_ID.name(), ChatInteraction.QUEUE_TIMEOUT.name());

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    for (var way : flow.flows()) {
      Conditions.of(way)
          .ifPresent(
              condition ->
                  condition.variables().stream()
                      .filter(variable -> !OF_EVERY_CHAT.contains(variable))
                      .filter(variable -> !isSetBefore(flow, way, variable))
                      .sorted()
                      .forEach(variable -> tell(way, variable, findings)));
    }
  }

  private static void tell(XmlElement way, String variable, Findings findings) {
    findings.add(
        way,
        "variable",
        "The condition of ‘%s’ reads ‘%s’, which may have no value yet: offer the chat before."
            .formatted(Words.shortened(way.attributes().getOrDefault("name", way.id())), variable));
  }

  /** No way from the start to here goes past all offers that set the variable. */
  private static boolean isSetBefore(FlowDiagram flow, XmlElement way, String variable) {
    return flow.steps("bpmn:startEvent")
        .map(start -> flow.reach(start, any -> true, step -> !sets(step, variable)))
        .noneMatch(ways -> ways.contains(way));
  }

  private static boolean sets(XmlElement step, String variable) {
    return step.children("bpmn:extensionElements")
        .flatMap(mappings -> mappings.children("camunda:out"))
        .anyMatch(out -> variable.equals(out.attribute("target")));
  }
}
