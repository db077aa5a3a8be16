package dev.parley.flow.check;

import dev.parley.process.ChatInteraction;
import dev.parley.process.Outcome;
import java.util.HashMap;
import java.util.Map;

/**
 * A chat that an agent has accepted is not offered again, does not wait and is not closed: its
 * conversation begins when the flow has ended. Follows each offer as an accepted chat would.
 */
final class AcceptedChats implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:callActivity")
        .filter(Calls::mayBeAccepted)
        .forEach(offer -> check(flow, offer, findings));
  }

  private static void check(FlowDiagram flow, XmlElement offer, Findings findings) {
    var accepted = afterAcceptance(offer);
    flow.reach(offer, way -> takes(flow, way, accepted), next -> !isOver(next)).stream()
        .flatMap(way -> flow.target(way).stream())
        .filter(AcceptedChats::isOver)
        .distinct()
        .forEach(
            next ->
                findings.add(
                    next,
                    "after-accept",
                    Saying.of(
                        "%s comes after %s, even for a chat that was accepted there: ask for the"
                            + " outcome first, and end the flow when it is ‘accepted’.",
                        next.described(), offer.described().asPart())));
  }

  /** What only a chat without an agent may come to. */
  private static boolean isOver(XmlElement step) {
    return FlowDiagram.waits(step) || FlowDiagram.closes(step);
  }

  private static Map<String, String> afterAcceptance(XmlElement offer) {
    var known = new HashMap<String, String>();
    known.put(ChatInteraction.OUTCOME.name(), Outcome.ACCEPTED.wire());
    offer
        .children("bpmn:extensionElements")
        .flatMap(mappings -> mappings.children("camunda:out"))
        .forEach(out -> known.put(out.attributeOrEmpty("target"), Outcome.ACCEPTED.wire()));
    return known;
  }

  private static boolean takes(FlowDiagram flow, XmlElement way, Map<String, String> known) {
    var gateway = flow.step(way.attributeOrEmpty("sourceRef"));
    if (gateway.filter(step -> way.id().equals(step.attribute("default"))).isPresent()) {
      return flow.outgoing(gateway.get()).stream()
          .flatMap(other -> Conditions.of(other).stream())
          .noneMatch(other -> other.isTrue(known));
    }
    return Conditions.of(way).map(condition -> condition.canBeTrue(known)).orElse(true);
  }
}
