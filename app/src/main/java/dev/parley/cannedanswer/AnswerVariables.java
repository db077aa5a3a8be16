package dev.parley.cannedanswer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a text: <code>{contact}</code>, or <code>{contact|there}</code> with what stands
 * there when nothing is known. Pure.
 */
final class AnswerVariables {
  private static final Set<String> KNOWN = Set.of("contact", "agent", "website");
  private static final Pattern VARIABLE =
      Pattern.compile("\\{[ \\t]*([\\p{L}\\p{N}_]+)[ \\t]*(?:\\|([^{}\\n]*))?}");

  /** Marks where nothing is put in: no text of ours holds this character. */
  private static final char NOTHING = '\0';

  private static final Pattern NOTHING_FIRST =
      Pattern.compile("(?m)^[ \\t]*\\x00[,;:.!?]*[ \\t]*(\\p{Ll}?)");
  private static final Pattern NOTHING_LAST =
      Pattern.compile("(?m)[,;:]?[ \\t]*\\x00(?=[ \\t]*(?:[,;:.!?]|$))");
  private static final Pattern NOTHING_BETWEEN = Pattern.compile("[ \\t]*\\x00");

  private AnswerVariables() {}

  /** The names that mean nothing, as they stand in the text. */
  static List<String> unknown(String text) {
    return VARIABLE
        .matcher(text)
        .results()
        .map(variable -> variable.group(1))
        .filter(name -> !KNOWN.contains(name))
        .toList();
  }

  /**
   * The text as it can be sent. A variable without a value is left out with the space and the comma
   * that belong to it, and a line that began with it begins with a capital letter.
   *
   * @param values what is known; never read as variables themselves
   */
  static String fill(String text, AnswerValues values) {
    var known = values.byName();
    var filled =
        VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, known)));
    return withoutGaps(filled);
  }

  private static String value(MatchResult variable, Map<String, String> known) {
    var value = plain(known.get(variable.group(1)));
    var instead = plain(variable.group(2));
    return !value.isEmpty() ? value : !instead.isEmpty() ? instead : String.valueOf(NOTHING);
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : value.replace(String.valueOf(NOTHING), "").strip();
  }

  private static String withoutGaps(String text) {
    var begun =
        NOTHING_FIRST
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(found.group(1).toUpperCase()));
    var ended = NOTHING_LAST.matcher(begun).replaceAll("");
    return NOTHING_BETWEEN.matcher(ended).replaceAll("").strip();
  }
}
