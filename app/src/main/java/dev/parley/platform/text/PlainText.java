package dev.parley.platform.text;

import org.jspecify.annotations.Nullable;

/**
 * Cleans text that came over a wire; the result is well-formed UTF-16 without control characters.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST_ADDRESS = 2000;

  private PlainText() {}

  /**
   * Line ends become {@code \n}; NUL and other control characters but tab and line feed vanish; a
   * lone surrogate becomes U+FFFD; outer white space is cut.
   */
  public static String clean(String text) {
    var cleaned = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(PlainText::isText)
        .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString().strip();
  }

  /** Cleaned as one line of at most {@code limit} characters; null when nothing is left. */
  public static @Nullable String cleanLine(@Nullable String text, int limit) {
    if (text == null) {
      return null;
    }
    var line = cut(clean(text).replaceAll("\\s+", " "), limit);
    return line.isEmpty() ? null : line;
  }

  /** An http(s) address of up to 2,000 characters as one line; null for anything else. */
  public static @Nullable String webAddress(@Nullable String text) {
    var line = cleanLine(text, LONGEST_ADDRESS);
    return line != null && line.matches("(?i)https?://.+") ? line : null;
  }

  /** At most {@code limit} characters (code points), never half of one. */
  public static String cut(String text, int limit) {
    return length(text) <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit));
  }

  /** The number of characters (code points). */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isText(int point) {
    return point == '\n' || point == '\t' || !Character.isISOControl(point);
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
