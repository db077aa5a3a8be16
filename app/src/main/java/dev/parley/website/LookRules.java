package dev.parley.website;

import dev.parley.platform.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says of each field of a website's look what is wrong with it. Pure. */
final class LookRules {
  /** Those that the snippet speaks. */
  static final List<String> LANGUAGES = List.of("en", "it", "de", "es", "fr", "ar");

  static final int LOWEST = 300;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUBTITLE = 120;
  private static final int LONGEST_GREETING = 500;
  private static final int LONGEST_LAUNCHER = 30;

  private LookRules() {}

  /** By field, those of a translation with its language in front; empty if all is well. */
  static Map<String, Object> problems(WebsiteLook look) {
    var problems = new TreeMap<String, Object>();
    if (!COLOUR.matcher(look.colour().strip()).matches()) {
      problems.put("colour", "a colour such as #1f5ed6");
    }
    if (look.texts().cleaned().greeting().isEmpty()) {
      problems.put("greeting", "1 to " + LONGEST_GREETING + " characters");
    }
    problems.putAll(tooLong("", look.texts().cleaned()));
    look.translations().forEach((code, texts) -> problems.putAll(translated(code, texts)));
    if (look.launcherBottom() < 0 || look.launcherBottom() > LOWEST) {
      problems.put("launcherBottom", "0 to " + LOWEST);
    }
    problems.putAll(languages(look));
    return problems;
  }

  private static Map<String, Object> languages(WebsiteLook look) {
    var unknown = new HashSet<>(look.languages());
    LANGUAGES.forEach(unknown::remove);
    if (look.languages().isEmpty() || !unknown.isEmpty()) {
      return Map.of("languages", "at least one of " + String.join(", ", LANGUAGES));
    }
    return look.languages().contains(look.language())
        ? Map.of()
        : Map.of("language", "one of those that are offered");
  }

  private static Map<String, Object> translated(String code, LookTexts texts) {
    return LANGUAGES.contains(code)
        ? tooLong(code + ".", texts.cleaned())
        : Map.of("translations", "only " + String.join(", ", LANGUAGES));
  }

  private static Map<String, Object> tooLong(String language, LookTexts texts) {
    var problems = new TreeMap<String, Object>();
    limit(problems, language + "title", texts.title(), LONGEST_TITLE);
    limit(problems, language + "subtitle", texts.subtitle(), LONGEST_SUBTITLE);
    limit(problems, language + "greeting", texts.greeting(), LONGEST_GREETING);
    limit(problems, language + "launcher", texts.launcher(), LONGEST_LAUNCHER);
    return problems;
  }

  private static void limit(Map<String, Object> problems, String field, String text, int most) {
    if (PlainText.length(text) > most) {
      problems.put(field, "at most " + most + " characters");
    }
  }
}
