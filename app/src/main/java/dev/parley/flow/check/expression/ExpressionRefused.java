package dev.parley.flow.check.expression;

import dev.parley.flow.check.Saying;

/** An expression that is not of our language; the message ends a sentence that names the place. */
public final class ExpressionRefused extends Exception {
  private static final int SHOWN = 30;

  private final transient Saying reason;

  public ExpressionRefused(Saying reason) {
    super(reason.english());
    this.reason = reason;
  }

  static ExpressionRefused unknownWord(String rest) {
    return new ExpressionRefused(Saying.of("cannot hold ‘%s’", shortened(rest)));
  }

  public Saying reason() {
    return reason;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
