package dev.parley.flow.check.expression;

import dev.parley.flow.check.Saying;
import dev.parley.flow.check.expression.Expression.Binary;
import dev.parley.flow.check.expression.Expression.Literal;
import dev.parley.flow.check.expression.Expression.Type;
import dev.parley.flow.check.expression.Expression.Unary;
import dev.parley.flow.check.expression.Expression.Variable;
import dev.parley.flow.check.expression.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one whole expression, {@code ${…}} or {@code #{…}}: variables, literals, comparisons,
 * {@code and}, {@code or}, {@code not}, {@code empty} and parentheses, with types that fit. The
 * precedence is the engine's.
 */
public final class ExpressionParser {
  private static final int LONGEST = 500;
  private static final int DEEPEST = 20;
  private static final Pattern WHOLE = Pattern.compile("[$#]\\{(.*)}", Pattern.DOTALL);
  private static final Set<String> EQUALITY = Set.of("eq", "ne");
  private static final Set<String> ORDER = Set.of("lt", "le", "gt", "ge");
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "empty",
          "instanceof",
          "div",
          "mod");

  private final List<Token> tokens;
  private int next;
  private int depth;

  private ExpressionParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static Expression parse(String text) throws ExpressionRefused {
    if (text.length() > LONGEST) {
      throw new ExpressionRefused(Saying.of("cannot be longer than %d characters", LONGEST));
    }
    var whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      throw new ExpressionRefused(
          Saying.of("must be one whole expression such as ${outcome == 'accepted'}"));
    }
    var parser = new ExpressionParser(Tokens.of(whole.group(1)));
    var expression = parser.or();
    parser.expectEnd();
    return expression;
  }

  private Expression or() throws ExpressionRefused {
    var left = and();
    while (peek().is("or")) {
      left = logical(take(), left, and());
    }
    return left;
  }

  private Expression and() throws ExpressionRefused {
    var left = equality();
    while (peek().is("and")) {
      left = logical(take(), left, equality());
    }
    return left;
  }

  private Expression equality() throws ExpressionRefused {
    var left = order();
    while (isOneOf(EQUALITY)) {
      left = comparison(take(), left, order());
    }
    return left;
  }

  private Expression order() throws ExpressionRefused {
    var left = unary();
    while (isOneOf(ORDER)) {
      left = comparison(take(), left, unary());
    }
    return left;
  }

  private Expression unary() throws ExpressionRefused {
    if (!peek().is("not") && !peek().is("empty")) {
      return primary();
    }
    var operator = take();
    deeper();
    var operand = unary();
    depth--;
    if (operator.equals("not") && operand.type() != Type.BOOLEAN) {
      throw new ExpressionRefused(Saying.of("can only negate a comparison"));
    }
    return new Unary(operator, operand);
  }

  private Expression primary() throws ExpressionRefused {
    var token = tokens.get(next++);
    return switch (token.kind()) {
      case TEXT -> new Literal(Type.TEXT, token.text());
      case NUMBER -> new Literal(Type.NUMBER, token.text());
      case NAME -> named(token.text());
      case SIGN -> inParentheses(token);
      case END -> throw new ExpressionRefused(Saying.of("is not complete"));
    };
  }

  private Expression named(String name) throws ExpressionRefused {
    if (RESERVED.contains(name)) {
      throw ExpressionRefused.unknownWord(name);
    }
    return switch (name) {
      case "true", "false" -> new Literal(Type.BOOLEAN, Boolean.valueOf(name));
      case "null" -> Literal.NOTHING;
      default -> Variable.named(name);
    };
  }

  private Expression inParentheses(Token token) throws ExpressionRefused {
    if (!token.is("(")) {
      throw ExpressionRefused.unknownWord(token.text());
    }
    deeper();
    var inner = or();
    depth--;
    if (!peek().is(")")) {
      throw new ExpressionRefused(Saying.of("has a parenthesis that is not closed"));
    }
    next++;
    return inner;
  }

  private static Expression logical(String operator, Expression left, Expression right)
      throws ExpressionRefused {
    if (left.type() != Type.BOOLEAN || right.type() != Type.BOOLEAN) {
      throw new ExpressionRefused(Saying.of("can only join comparisons with ‘%s’", operator));
    }
    return new Binary(operator, left, right);
  }

  private static Expression comparison(String operator, Expression left, Expression right)
      throws ExpressionRefused {
    var nothing = left.type() == Type.NOTHING || right.type() == Type.NOTHING;
    var fit = left.type() == right.type() && left.type() != Type.BOOLEAN;
    if (EQUALITY.contains(operator) ? !(nothing || left.type() == right.type()) : !fit || nothing) {
      throw new ExpressionRefused(
          Saying.of("compares things of different kinds: a variable holds a text"));
    }
    return new Binary(operator, left, right);
  }

  private void deeper() throws ExpressionRefused {
    depth++;
    if (depth > DEEPEST) {
      throw new ExpressionRefused(Saying.of("is nested too deeply"));
    }
  }

  private boolean isOneOf(Set<String> operators) {
    return operators.stream().anyMatch(peek()::is);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private String take() {
    return tokens.get(next++).text();
  }

  private void expectEnd() throws ExpressionRefused {
    if (peek().kind() != Kind.END) {
      throw ExpressionRefused.unknownWord(peek().text());
    }
  }
}
