package dev.parley.flow.check;

import dev.parley.flow.check.expression.Expression;
import dev.parley.flow.check.expression.Expression.Type;
import dev.parley.flow.check.expression.ExpressionParser;
import dev.parley.flow.check.expression.ExpressionRefused;
import java.util.Optional;

/** A condition is one expression of our small language, and says yes or no. */
final class Conditions implements Rule {

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.all("bpmn:conditionExpression").forEach(condition -> check(condition, findings));
  }

  private static void check(XmlElement condition, Findings findings) {
    try {
      if (ExpressionParser.parse(condition.text()).type() != Type.BOOLEAN) {
        throw new ExpressionRefused(Saying.of("must be a comparison"));
      }
    } catch (ExpressionRefused refused) {
      var flow = condition.parent().orElse(condition);
      findings.add(
          condition,
          "expression",
          Saying.of("The condition of %s %s.", flow.described().asPart(), refused.reason()));
    }
  }

  /** The condition of a sequence flow, if it has one that can be read. */
  static Optional<Expression> of(XmlElement flow) {
    return flow.children("bpmn:conditionExpression").findFirst().flatMap(Conditions::parsed);
  }

  private static Optional<Expression> parsed(XmlElement condition) {
    try {
      return Optional.of(ExpressionParser.parse(condition.text()));
    } catch (ExpressionRefused refused) {
      return Optional.empty(); // said by the rule
    }
  }
}
