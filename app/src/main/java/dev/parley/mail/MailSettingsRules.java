package dev.parley.mail;

import dev.parley.platform.text.PlainText;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of each field of the settings what is wrong with it. */
final class MailSettingsRules {
  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_USER = 200;
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}");

  private MailSettingsRules() {}

  /** By field; empty if all is well. */
  static Map<String, String> problems(MailSettingsChange change) {
    var problems = new TreeMap<String, String>();
    require(
        problems,
        "host",
        change.host() == null || HOST.matcher(change.host()).matches(),
        "a host name or an address");
    require(
        problems,
        "port",
        change.port() >= 1 && change.port() <= HIGHEST_PORT,
        "1 to " + HIGHEST_PORT);
    require(
        problems,
        "user",
        isLine(change.user(), LONGEST_USER),
        "one line of at most 200 characters");
    require(
        problems,
        "password",
        isLine(change.password(), LONGEST_USER),
        "one line of at most 200 characters");
    require(problems, "sender", isSender(change), "an e-mail address");
    require(
        problems,
        "senderName",
        isLine(change.senderName(), LONGEST_NAME),
        "one line of at most 100 characters");
    return problems;
  }

  private static void require(
      Map<String, String> problems, String field, boolean fine, String rule) {
    if (!fine) {
      problems.put(field, rule);
    }
  }

  private static boolean isSender(MailSettingsChange change) {
    return change.sender() == null ? change.host() == null : MailAddress.isOne(change.sender());
  }

  private static boolean isLine(@Nullable String text, int longest) {
    return text == null
        || (PlainText.length(text) <= longest && text.chars().noneMatch(Character::isISOControl));
  }
}
