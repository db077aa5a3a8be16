package dev.parley.flow.check.expression;

import dev.parley.process.ChatInteraction;
import dev.parley.process.RoutingTask;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parsed expression; each part knows its type and, as far as it can be told, its value. */
public sealed interface Expression {

  /** What a part can be. */
  enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** {@code null}, which can be compared with everything. */
    NOTHING
  }

  Type type();

  /** The names of the variables that are read. */
  Set<String> variables();

  /** The value where the given variables decide it; empty where others do. */
  Optional<Object> value(Map<String, String> known);

  /** Whether it can be true with these variables, whatever the others are. */
  default boolean canBeTrue(Map<String, String> known) {
    return value(known).map(Boolean.TRUE::equals).orElse(true);
  }

  /** Whether it is true with these variables, whatever the others are. */
  default boolean isTrue(Map<String, String> known) {
    return value(known).map(Boolean.TRUE::equals).orElse(false);
  }

  /** A process variable; what flows can read holds text, or says yes or no. */
  record Variable(Type type, String name) implements Expression {
    private static final Set<String> YES_OR_NO =
        Set.of(RoutingTask.OPEN.name(), ChatInteraction.RETURNING.name());

    static Variable named(String name) {
      return new Variable(YES_OR_NO.contains(name) ? Type.BOOLEAN : Type.TEXT, name);
    }

    @Override
    public Set<String> variables() {
      return Set.of(name);
    }

    @Override
    public Optional<Object> value(Map<String, String> known) {
      return Optional.ofNullable(known.get(name));
    }
  }

  /** A text, a number or a truth value that stands there. */
  record Literal(Type type, Object content) implements Expression {
    /** {@code null}. */
    static final Literal NOTHING = new Literal(Type.NOTHING, Type.NOTHING);

    @Override
    public Set<String> variables() {
      return Set.of();
    }

    @Override
    public Optional<Object> value(Map<String, String> known) {
      return Optional.of(content);
    }
  }

  /** {@code not} or {@code empty}. */
  record Unary(String operator, Expression operand) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }

    @Override
    public Set<String> variables() {
      return operand.variables();
    }

    @Override
    public Optional<Object> value(Map<String, String> known) {
      return operand
          .value(known)
          .map(
              value ->
                  operator.equals("not")
                      ? Boolean.FALSE.equals(value)
                      : value.equals("") || value == Type.NOTHING);
    }
  }

  /** A comparison, {@code and} or {@code or}; operators by their word. */
  record Binary(String operator, Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }

    @Override
    public Set<String> variables() {
      return Stream.of(left, right)
          .flatMap(side -> side.variables().stream())
          .collect(Collectors.toSet());
    }

    @Override
    public Optional<Object> value(Map<String, String> known) {
      return switch (operator) {
        case "and" -> shortCut(known, false);
        case "or" -> shortCut(known, true);
        case "eq" -> both(known).map(Values::equal);
        case "ne" -> both(known).map(values -> !values.equal());
        // an order decides nothing that we have to know beforehand
        default -> Optional.empty();
      };
    }

    /** One side that is {@code decisive} decides, or else both sides do. */
    private Optional<Object> shortCut(Map<String, String> known, boolean decisive) {
      var first = left.value(known);
      var second = right.value(known);
      if (first.filter(Boolean.valueOf(decisive)::equals).isPresent()
          || second.filter(Boolean.valueOf(decisive)::equals).isPresent()) {
        return Optional.of(decisive);
      }
      return first.isPresent() && second.isPresent() ? Optional.of(!decisive) : Optional.empty();
    }

    /** Numbers are left to the engine: 1 and 1.0 are the same there. */
    private Optional<Values> both(Map<String, String> known) {
      if (left.type() == Type.NUMBER || right.type() == Type.NUMBER) {
        return Optional.empty();
      }
      return left.value(known)
          .flatMap(first -> right.value(known).map(second -> new Values(first, second)));
    }
  }

  /** Two values to be compared. */
  record Values(Object first, Object second) {
    boolean equal() {
      return first.equals(second);
    }
  }
}
