package dev.parley.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a webhook must be. Pure. */
final class WebhookRules {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_URL = 2000;
  private static final int SHORTEST_SECRET = 16;
  private static final int LONGEST_SECRET = 200;
  private static final int LONGEST_CALL = 10;

  private WebhookRules() {}

  /**
   * What is wrong, by field.
   *
   * @param isNew whether there is no secret yet
   */
  static Map<String, String> problems(
      String key, WebhookChange change, boolean isNew, boolean allowPrivate) {
    var problems = new HashMap<String, String>();
    require(
        problems, "key", KEY.matcher(key).matches(), "2 to 40 of a-z, 0-9 and -, a letter first");
    require(problems, "name", isName(change.name()), "1 to 80 characters");
    require(
        problems,
        "url",
        isUrl(change.url(), allowPrivate),
        "an address that begins with https:// and holds no user name");
    require(
        problems,
        "timeLimitSeconds",
        change.timeLimitSeconds() >= 1 && change.timeLimitSeconds() <= LONGEST_CALL,
        "1 to 10 seconds");
    require(
        problems,
        "secret",
        change.secret() == null ? !isNew : isSecret(change.secret()),
        "16 to 200 characters");
    return problems;
  }

  private static void require(
      Map<String, String> problems, String field, boolean isGood, String must) {
    if (!isGood) {
      problems.put(field, must);
    }
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  private static boolean isSecret(String secret) {
    return secret.length() >= SHORTEST_SECRET && secret.length() <= LONGEST_SECRET;
  }

  private static boolean isUrl(String url, boolean allowPlain) {
    try {
      var address = new URI(url);
      return url.length() <= LONGEST_URL
          && ("https".equals(address.getScheme())
              || allowPlain && "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getFragment() == null;
    } catch (URISyntaxException noUrl) {
      return false;
    }
  }
}
