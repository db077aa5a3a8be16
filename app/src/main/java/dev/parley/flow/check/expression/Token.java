package dev.parley.flow.check.expression;

/** A word of an expression. */
record Token(Kind kind, String text) {
  /** What a word can be. */
  enum Kind {
    NAME,
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }
}
