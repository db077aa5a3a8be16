package dev.parley.flow.check.expression;

import dev.parley.flow.check.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into words; whatever is not one of the language's is refused. */
final class Tokens {
  /** The order counts: the longest signs come first. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]{0,63})"
              + "|(?<text>'[^'\"\\\\$#{}\\p{Cntrl}]{0,200}'|\"[^'\"\\\\$#{}\\p{Cntrl}]{0,200}\")"
              + "|(?<number>[0-9]{1,9}(?:\\.[0-9]{1,9})?(?![0-9A-Za-z_.]))"
              + "|(?<sign>==|!=|<=|>=|&&|\\|\\||<|>|!|\\(|\\)))");

  private static final Map<String, String> WORD_OF =
      Map.of(
          "==", "eq", "!=", "ne", "<", "lt", "<=", "le", ">", "gt", ">=", "ge", "&&", "and", "||",
          "or", "!", "not");

  private Tokens() {}

  static List<Token> of(String text) throws ExpressionRefused {
    var tokens = new ArrayList<Token>();
    var word = WORD.matcher(text);
    var from = 0;
    while (!text.substring(from).isBlank()) {
      if (!word.find(from) || word.start() != from) {
        throw ExpressionRefused.unknownWord(text.substring(from).strip());
      }
      tokens.add(token(word));
      from = word.end();
    }
    tokens.add(new Token(Kind.END, ""));
    return tokens;
  }

  private static Token token(Matcher word) {
    if (word.group("name") != null) {
      return new Token(Kind.NAME, word.group("name"));
    }
    if (word.group("text") != null) {
      var quoted = word.group("text");
      return new Token(Kind.TEXT, quoted.substring(1, quoted.length() - 1));
    }
    if (word.group("number") != null) {
      return new Token(Kind.NUMBER, word.group("number"));
    }
    var sign = word.group("sign");
    return new Token(Kind.SIGN, WORD_OF.getOrDefault(sign, sign));
  }
}
