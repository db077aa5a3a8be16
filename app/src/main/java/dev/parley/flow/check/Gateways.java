package dev.parley.flow.check;

import java.util.Objects;

/**
 * Ways part at exclusive gateways only, and there every chat finds one: each way but the default
 * has a condition, and there is a default.
 */
final class Gateways implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps().forEach(step -> check(flow, step, findings));
  }

  private static void check(FlowDiagram flow, XmlElement step, Findings findings) {
    if (!step.is("bpmn:exclusiveGateway")) {
      checkPlain(flow, step, findings);
      return;
    }
    var ways = flow.outgoing(step).size();
    if (ways == 0) {
      findings.add(step, "gateway", Saying.of("%s must lead somewhere.", step.described()));
    } else if (ways > 1) {
      checkSplit(flow, step, findings);
    } else {
      checkOnlyWay(flow, step, findings);
    }
  }

  private static void checkPlain(FlowDiagram flow, XmlElement step, Findings findings) {
    var ways = flow.outgoing(step);
    if (ways.size() > 1) {
      findings.add(
          step,
          "parallel",
          Saying.of(
              "%s leads two ways at once: let an exclusive gateway choose.", step.described()));
    }
    if (step.is("bpmn:endEvent") && !ways.isEmpty()) {
      findings.add(step, "gateway", Saying.of("%s must not lead anywhere.", step.described()));
    }
    ways.stream()
        .filter(Gateways::hasCondition)
        .forEach(
            way ->
                findings.add(
                    way,
                    "condition-place",
                    Saying.of(
                        "%s has a condition, but does not leave an exclusive gateway.",
                        way.described())));
  }

  private static void checkOnlyWay(FlowDiagram flow, XmlElement gateway, Findings findings) {
    var way = flow.outgoing(gateway).getFirst();
    var marked = gateway.attribute("default");
    if (hasCondition(way) || marked != null && !marked.equals(way.id())) {
      findings.add(
          gateway,
          "gateway",
          Saying.of(
              "%s has one way only: it needs neither condition nor default.", gateway.described()));
    }
  }

  private static void checkSplit(FlowDiagram flow, XmlElement gateway, Findings findings) {
    var ways = flow.outgoing(gateway);
    var marked = gateway.attribute("default");
    if (ways.stream().noneMatch(way -> way.id().equals(marked))) {
      findings.add(
          gateway,
          "default-flow",
          Saying.of(
              "%s needs a default flow, for the chats that meet no condition.",
              gateway.described()));
    }
    for (var way : ways) {
      var isDefault = Objects.equals(marked, way.id());
      if (isDefault == hasCondition(way)) {
        findings.add(
            way,
            "gateway",
            isDefault
                ? Saying.of("%s is the default: it has no condition.", way.described())
                : Saying.of("%s needs a condition.", way.described()));
      }
    }
  }

  private static boolean hasCondition(XmlElement way) {
    return way.children("bpmn:conditionExpression").findAny().isPresent();
  }
}
