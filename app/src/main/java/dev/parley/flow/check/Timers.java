package dev.parley.flow.check;

import java.util.List;

/**
 * A catching event waits for a time: a literal duration, or as long as the website's queue does.
 */
final class Timers implements Rule {
  static final String QUEUE_TIMEOUT = "${queueTimeout}";

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:intermediateCatchEvent").forEach(event -> check(event, findings));
  }

  private static void check(XmlElement event, Findings findings) {
    var timers = event.children("bpmn:timerEventDefinition").toList();
    if (timers.size() != 1) {
      findings.add(
          event,
          "timer",
          Saying.of("%s must wait for a time: give it one duration.", event.described()));
      return;
    }
    var durations = timers.getFirst().children("bpmn:timeDuration").toList();
    if (durations.size() != 1 || !isAllowed(durations)) {
      findings.add(
          event, "timer", Saying.of("%s must wait for %s.", event.described(), Durations.SAID));
    }
  }

  private static boolean isAllowed(List<XmlElement> durations) {
    var text = durations.getFirst().text();
    return text.equals(QUEUE_TIMEOUT) || Durations.isAllowed(text);
  }
}
