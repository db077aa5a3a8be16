package dev.parley.website;

import dev.parley.platform.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says of each field of a website's greetings what is wrong with it. Pure. */
final class GreetingRules {
  static final int MOST = 10;
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_PAGE = 200;
  private static final int MOST_STARS = 5;
  private static final int LONGEST_WAIT = 3600;

  private GreetingRules() {}

  /**
   * By field, with the place of the greeting in front as in {@code 0.text}; empty if all is well.
   */
  static Map<String, Object> problems(List<GreetingRule> greetings) {
    var problems = new TreeMap<String, Object>();
    if (greetings.size() > MOST) {
      problems.put("greetings", "at most " + MOST);
    }
    for (var place = 0; place < greetings.size(); place++) {
      var field = place + ".";
      problems(greetings.get(place).cleaned())
          .forEach((name, allowed) -> problems.put(field + name, allowed));
    }
    return problems;
  }

  private static Map<String, Object> problems(GreetingRule greeting) {
    var problems = new TreeMap<String, Object>();
    if (greeting.text().isEmpty() || PlainText.length(greeting.text()) > LONGEST_TEXT) {
      problems.put("text", "1 to " + LONGEST_TEXT + " characters");
    }
    if (!LookRules.LANGUAGES.containsAll(greeting.translations().keySet())
        || greeting.translations().values().stream()
            .anyMatch(text -> PlainText.length(text) > LONGEST_TEXT)) {
      problems.put("translations", "at most " + LONGEST_TEXT + " characters each");
    }
    if (!isPage(greeting.page())) {
      problems.put("page", "a path such as /boots/*, with at most " + MOST_STARS + " stars");
    }
    if (greeting.seconds() < 0 || greeting.seconds() > LONGEST_WAIT) {
      problems.put("seconds", "0 to " + LONGEST_WAIT);
    }
    return problems;
  }

  private static boolean isPage(String page) {
    return page.isEmpty()
        || (page.startsWith("/")
            && PlainText.length(page) <= LONGEST_PAGE
            && page.chars().filter(letter -> letter == '*').count() <= MOST_STARS);
  }
}
