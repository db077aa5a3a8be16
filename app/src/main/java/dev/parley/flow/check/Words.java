package dev.parley.flow.check;

import java.util.Locale;

/** Turns names of the XML into what a person reads. */
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** {@code bpmn:scriptTask} is a script task. */
  static Saying of(String name) {
    if (!name.startsWith("bpmn:")) {
      return Saying.of("Element ‘%s’", shortened(name));
    }
    var words = name.substring(5).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    return Saying.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  /** At most 60 characters, on one line. */
  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  static String shortened(String text, int longest) {
    var line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
  }
}
