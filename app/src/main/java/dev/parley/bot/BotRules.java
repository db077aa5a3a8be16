package dev.parley.bot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a bot must be, and which words it may finish with. Pure. */
final class BotRules {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._-]{1,255}");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_-]{1,40}");
  private static final int LONGEST_NAME = 80;

  private BotRules() {}

  /** What is wrong, by field. */
  static Map<String, String> problems(String key, BotChange change) {
    var problems = new HashMap<String, String>();
    if (!KEY.matcher(key).matches()) {
      problems.put("key", "2 to 40 of a-z, 0-9 and -, a letter first");
    }
    if (!isName(change.name())) {
      problems.put("name", "1 to 80 characters");
    }
    if (!ACCOUNT.matcher(change.account()).matches()) {
      problems.put("account", "a client of the identity provider: letters, digits, ., _ and -");
    }
    return problems;
  }

  /** Whether a bot may finish with the word: one of its own, none that the process says itself. */
  static boolean isOutcome(String word, Set<String> reserved) {
    return WORD.matcher(word).matches() && !reserved.contains(word);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }
}
