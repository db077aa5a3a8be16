package dev.parley.flow.check;

import dev.parley.process.RoutingTask;
import java.util.List;

/**
 * A service task is one of the routing tasks and is told exactly what that needs, as literal text:
 * nothing in it is evaluated, so nothing in it may look as if it were.
 */
final class Tasks implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:serviceTask").forEach(task -> check(task, findings));
  }

  private static void check(XmlElement step, Findings findings) {
    var task = FlowDiagram.task(step);
    if (task.isPresent()) {
      checkProperties(step, task.get(), findings);
    } else if (step.attributes().containsKey("camunda:delegateExpression")) {
      findings.add(
          step,
          "code",
          Saying.of("%s may do nothing but what the templates are there for.", step.described()));
    } else {
      findings.add(
          step,
          "task",
          Saying.of("%s is not allowed: %s.", step.described(), Refusals.NOTHING_BEHIND));
    }
  }

  private static void checkProperties(XmlElement step, RoutingTask task, Findings findings) {
    var extensions =
        step.children("bpmn:extensionElements").flatMap(all -> all.children().stream()).toList();
    extensions.stream()
        .filter(extension -> !extension.is("camunda:properties"))
        .forEach(foreign -> refuse(foreign, step, findings));
    var properties = extensions.stream().flatMap(all -> all.children("camunda:property")).toList();
    var parameters = Parameter.of(task);
    parameters.forEach(parameter -> check(step, parameter, properties, findings));
    properties.stream()
        .filter(property -> parameters.stream().noneMatch(known -> isFor(known, property)))
        .forEach(foreign -> refuse(foreign, step, findings));
  }

  private static void check(
      XmlElement step, Parameter parameter, List<XmlElement> properties, Findings findings) {
    var given = properties.stream().filter(property -> isFor(parameter, property)).toList();
    if (given.size() != 1) {
      findings.add(
          step,
          "property",
          Saying.of("%s must have its %s, once.", step.described(), parameter.property().name()));
      return;
    }
    var value = given.getFirst().attributeOrEmpty("value");
    if (value.contains("${") || value.contains("#{")) {
      findings.add(
          step,
          "property-expression",
          Saying.of(
              "The %s of %s is taken as it stands: it must not hold expressions.",
              parameter.property().name(), step.described().asPart()));
    } else if (!parameter.allowed().test(value)) {
      findings.add(
          step,
          "property",
          Saying.of(
              "The %s of %s must be %s.",
              parameter.property().name(), step.described().asPart(), parameter.said()));
    }
  }

  private static boolean isFor(Parameter parameter, XmlElement property) {
    return parameter.property().name().equals(property.attribute("name"));
  }

  private static void refuse(XmlElement foreign, XmlElement step, Findings findings) {
    findings.add(
        foreign,
        "foreign-property",
        Saying.of(
            "%s must not be told ‘%s’.",
            step.described(),
            Words.shortened(foreign.attributes().getOrDefault("name", foreign.name()))));
  }
}
