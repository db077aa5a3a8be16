package dev.parley.video;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says of each field of the settings what is wrong with it. */
final class VideoSettingsRules {
  static final int MOST_CALLS = 1000;
  static final int MOST_MINUTES = 480;

  /** Signing with SHA-256 takes no shorter key (RFC 7518). */
  static final int SHORTEST_SECRET = 32;

  private static final int LONGEST_SECRET = 512;
  private static final int LONGEST_URL = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");
  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private VideoSettingsRules() {}

  /** By field; empty if all is well. */
  static Map<String, Object> problems(VideoSettingsChange change) {
    var problems = new TreeMap<String, Object>();
    var jitsi = change.jitsi();
    require(problems, "maxCalls", within(change.maxCalls(), MOST_CALLS), "1 to " + MOST_CALLS);
    require(
        problems, "maxMinutes", within(change.maxMinutes(), MOST_MINUTES), "1 to " + MOST_MINUTES);
    require(
        problems,
        "baseUrl",
        jitsi.baseUrl() == null || isBaseUrl(jitsi.baseUrl()),
        "an https address without query (http on this machine only)");
    require(
        problems,
        "appId",
        jitsi.appId() == null || NAME.matcher(jitsi.appId()).matches(),
        "letters, digits, and . _ / - inside");
    require(
        problems,
        "audience",
        NAME.matcher(jitsi.audience()).matches(),
        "letters, digits, and . _ / - inside");
    require(
        problems,
        "secret",
        jitsi.secret() == null || isSecret(jitsi.secret()),
        "at least " + SHORTEST_SECRET + " bytes");
    return problems;
  }

  private static void require(
      Map<String, Object> problems, String field, boolean fine, String rule) {
    if (!fine) {
      problems.put(field, rule);
    }
  }

  private static boolean within(int number, int most) {
    return number >= 1 && number <= most;
  }

  private static boolean isSecret(String secret) {
    var bytes = secret.getBytes(StandardCharsets.UTF_8).length;
    return bytes >= SHORTEST_SECRET && bytes <= LONGEST_SECRET;
  }

  /** Nothing that a browser, a log or a token could read otherwise than we do. */
  private static boolean isBaseUrl(String text) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException broken) {
      return false;
    }
    return text.length() <= LONGEST_URL
        && url.getHost() != null
        && url.getRawUserInfo() == null
        && url.getRawQuery() == null
        && url.getRawFragment() == null
        && PATH.matcher(url.getRawPath()).matches()
        && isSafe(url.getScheme(), url.getHost());
  }

  private static boolean isSafe(String scheme, String host) {
    return "https".equals(scheme) || ("http".equals(scheme) && THIS_MACHINE.contains(host));
  }
}
