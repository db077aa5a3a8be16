package dev.parley.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable that says yes or no: a boolean in the engine, so that a condition can read it alone,
 * as in {@code ${open}}.
 */
public record YesNo(String name) {

  public void set(VariableScope scope, boolean value) {
    scope.setVariable(name, value);
  }

  /** Puts this variable into the variables of a start. */
  public void put(Map<String, Object> variables, boolean value) {
    variables.put(name, value);
  }
}
