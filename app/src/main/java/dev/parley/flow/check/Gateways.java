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
      findings.add(step, "gateway", step.described() + " must lead somewhere.");
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
          step.described() + " leads two ways at once: let an exclusive gateway choose.");
    }
    if (step.is("bpmn:endEvent") && !ways.isEmpty()) {
      findings.add(step, "gateway", step.described() + " must not lead anywhere.");
    }
    ways.stream()
        .filter(Gateways::hasCondition)
        .forEach(
            way ->
                findings.add(
                    way,
                    "condition-place",
                    way.described()
                        + " has a condition, but does not leave an exclusive gateway."));
  }

  private static void checkOnlyWay(FlowDiagram flow, XmlElement gateway, Findings findings) {
    var way = flow.outgoing(gateway).getFirst();
    var marked = gateway.attribute("default");
    if (hasCondition(way) || marked != null && !marked.equals(way.id())) {
      findings.add(
          gateway,
          "gateway",
          gateway.described() + " has one way only: it needs neither condition nor default.");
    }
  }

  private static void checkSplit(FlowDiagram flow, XmlElement gateway, Findings findings) {
    var ways = flow.outgoing(gateway);
    var marked = gateway.attribute("default");
    if (ways.stream().noneMatch(way -> way.id().equals(marked))) {
      findings.add(
          gateway,
          "default-flow",
          gateway.described() + " needs a default flow, for the chats that meet no condition.");
    }
    for (var way : ways) {
      var isDefault = Objects.equals(marked, way.id());
      if (isDefault == hasCondition(way)) {
        findings.add(
            way,
            "gateway",
            way.described()
                + (isDefault ? " is the default: it has no condition." : " needs a condition."));
      }
    }
  }

  private static boolean hasCondition(XmlElement way) {
    return way.children("bpmn:conditionExpression").findAny().isPresent();
  }
}
