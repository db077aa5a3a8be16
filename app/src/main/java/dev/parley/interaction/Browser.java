package dev.parley.interaction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's page is seen with. Families and systems are words of ours and numbers are
 * digits: nothing of a hostile header is kept.
 *
 * @param name the family, with its main number if it tells one
 */
public record Browser(@Nullable String name, @Nullable String system) {
  private static final int READ = 1000;

  // the order matters: most of them claim to be some of those below
  private static final List<Family> BROWSERS =
      List.of(
          new Family("Edge", "Edg(?:e|A|iOS)?/(\\d{1,4})"),
          new Family("Opera", "(?:OPR|Opera)/(\\d{1,4})"),
          new Family("Samsung Internet", "SamsungBrowser/(\\d{1,4})"),
          new Family("Firefox", "(?:Firefox|FxiOS)/(\\d{1,4})"),
          new Family("Chrome", "(?:Chrome|HeadlessChrome|CriOS)/(\\d{1,4})"),
          new Family("Safari", "Version/(\\d{1,4})[^ ]* .*Safari/"));

  private static final List<Family> SYSTEMS =
      List.of(
          new Family("iOS", "(?:iPhone|iPod)"),
          new Family("iPadOS", "iPad"),
          new Family("Android", "Android"),
          new Family("Windows", "Windows"),
          new Family("ChromeOS", "CrOS"),
          new Family("macOS", "Mac(?: OS X|intosh)"),
          new Family("Linux", "Linux"));

  /** What the header says; null if there is none that is known. */
  public static @Nullable Browser of(@Nullable String userAgent) {
    if (userAgent == null) {
      return null;
    }
    var read = userAgent.substring(0, Math.min(userAgent.length(), READ));
    var name = first(BROWSERS, read);
    var system = first(SYSTEMS, read);
    return name == null && system == null ? null : new Browser(name, system);
  }

  private static @Nullable String first(List<Family> families, String userAgent) {
    for (var family : families) {
      var found = family.sign().matcher(userAgent);
      if (found.find()) {
        return family.told(found);
      }
    }
    return null;
  }

  private record Family(String name, Pattern sign) {
    Family(String name, String sign) {
      this(name, Pattern.compile(sign));
    }

    String told(Matcher found) {
      return found.groupCount() == 0 ? name : name + " " + found.group(1);
    }
  }
}
