package dev.parley.cannedanswer;

import dev.parley.platform.text.PlainText;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a canned answer must be. Pure. */
final class AnswerRules {
  private static final int LONGEST_TEXT = 4000;
  private static final Pattern SHORTCUT = Pattern.compile("[\\p{L}\\p{N}_-]{1,30}");

  private AnswerRules() {}

  /** What is wrong, by field; empty if all is well. */
  static Map<String, Object> problems(AnswerWords words) {
    var problems = new TreeMap<String, Object>();
    if (!SHORTCUT.matcher(words.shortcut()).matches()) {
      problems.put("shortcut", "1 to 30 letters, digits, - and _");
    }
    if (words.text().isEmpty() || PlainText.length(words.text()) > LONGEST_TEXT) {
      problems.put("text", "1 to 4,000 characters");
    } else if (!AnswerVariables.unknown(words.text()).isEmpty()) {
      problems.put("text", "no variables but {contact}, {agent} and {website}");
    }
    return problems;
  }
}
