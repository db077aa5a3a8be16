package dev.parley.platform.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The language of decisions, cut to what calendars need: an input is one variable, an output true
 * or false, a test compares with weekdays, dates and times. No functions, no loops, no properties.
 */
final class LimitedFeel implements FeelEngine {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final Pattern TEST =
      Pattern.compile(
          "\\s*-?\\s*|(?:[\\s,<>=\\[\\]()]|\\.\\.|\"[A-Z]{1,20}\"|(?:date|time)\\(\"[0-9:-]{5,10}\"\\))++");

  private final FeelEngine whole = new ScalaFeelEngineFactory().createInstance();

  @Override
  @SuppressWarnings("unchecked")
  public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
    var text = expression.strip();
    if (text.equals("true") || text.equals("false")) {
      return (T) Boolean.valueOf(text);
    }
    if (!VARIABLE.matcher(text).matches() || !variables.containsVariable(text)) {
      throw new ProcessEngineException("Decisions read their inputs and nothing else");
    }
    return (T) variables.resolve(text).getValue();
  }

  @Override
  public boolean evaluateSimpleUnaryTests(
      String expression, String inputName, VariableContext variables) {
    if (!TEST.matcher(expression).matches()) {
      throw new ProcessEngineException("Decisions compare weekdays, dates and times only");
    }
    return whole.evaluateSimpleUnaryTests(expression, inputName, variables);
  }
}
