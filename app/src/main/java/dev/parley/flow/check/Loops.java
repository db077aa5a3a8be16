package dev.parley.flow.check;

import java.util.HashSet;
import java.util.Set;

/** Whoever goes round in circles waits on the way, or the engine never comes to rest. */
final class Loops implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    var told = new HashSet<XmlElement>();
    flow.steps()
        .filter(step -> !rests(step))
        .filter(step -> !told.contains(step) && comesBack(flow, step))
        .forEach(
            step -> {
              told.addAll(circle(flow, step));
              findings.add(
                  step,
                  "loop-without-wait",
                  Saying.of(
                      "%s is part of a loop without a wait or an offer in it.", step.described()));
            });
  }

  private static boolean rests(XmlElement step) {
    return FlowDiagram.waits(step) && !Called.mayEndAtOnce(step.attributeOrEmpty("calledElement"));
  }

  private static boolean comesBack(FlowDiagram flow, XmlElement step) {
    return withoutWait(flow, step).contains(step);
  }

  /** The steps of the same circles: each is told once. */
  private static Set<XmlElement> circle(FlowDiagram flow, XmlElement step) {
    var circle = new HashSet<XmlElement>();
    for (var next : withoutWait(flow, step)) {
      if (withoutWait(flow, next).contains(step)) {
        circle.add(next);
      }
    }
    return circle;
  }

  private static Set<XmlElement> withoutWait(FlowDiagram flow, XmlElement from) {
    var steps = new HashSet<XmlElement>();
    flow.reach(from, way -> true, next -> !rests(next))
        .forEach(way -> flow.target(way).filter(next -> !rests(next)).ifPresent(steps::add));
    return steps;
  }
}
