package dev.parley.flow.check.expression;

/** An expression that is not of our language; the message ends a sentence that names the place. */
public final class ExpressionRefused extends Exception {
  private static final int SHOWN = 30;

  public ExpressionRefused(String reason) {
    super(reason);
  }

  static ExpressionRefused unknownWord(String rest) {
    return new ExpressionRefused("cannot hold ‘%s’".formatted(shortened(rest)));
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
