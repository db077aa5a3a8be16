package dev.parley.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process: its name in the model, its type in Java and how the engine stores it.
 *
 * <p>The engine holds nothing but strings: ids, outcomes and ISO-8601 durations, in the spelling
 * that the expressions of the models use.
 */
public record ProcessVariable<T>(String name, Class<T> type, Codec<T> codec) {

  /** Translates between a value in Java and the string that the engine stores. */
  public interface Codec<T> {

    String write(T value);

    T read(String stored);
  }

  /** Sets this variable where the scope finds it, or else in the process instance. */
  public void set(VariableScope scope, T value) {
    scope.setVariable(name, codec.write(value));
  }

  /**
   * Returns the value of this variable.
   *
   * @throws IllegalStateException if the scope has no such variable, or an empty one
   */
  public T get(VariableScope scope) {
    var value = find(scope);
    if (value == null) {
      throw new IllegalStateException("Process variable " + name + " is not set");
    }
    return value;
  }

  /** Returns the value of this variable, or null if it was never set. */
  public @Nullable T find(VariableScope scope) {
    var stored = (String) scope.getVariable(name);
    return stored == null ? null : codec.read(stored);
  }

  /** Puts this variable into the variables of a start, a correlation or a completion. */
  public void put(Map<String, Object> variables, T value) {
    variables.put(name, codec.write(value));
  }

  /** Returns this variable alone, as the variables of a start, a correlation or a completion. */
  public Map<String, Object> of(T value) {
    return Map.of(name, codec.write(value));
  }
}
