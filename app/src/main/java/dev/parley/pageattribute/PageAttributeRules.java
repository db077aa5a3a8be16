package dev.parley.pageattribute;

import dev.parley.platform.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a page may tell. */
final class PageAttributeRules {
  static final int MOST = 20;
  static final int LONGEST_NAME = 40;
  static final int LONGEST_VALUE = 200;

  private PageAttributeRules() {}

  /**
   * The attributes by name, as clean lines.
   *
   * @throws PageAttributesInvalid at too many, and at names and values that are too long
   */
  static List<PageAttribute> cleaned(Map<String, String> told) {
    var cleaned = new TreeMap<String, String>();
    told.forEach((name, value) -> cleaned.put(name(name), value(value)));
    if (told.size() > MOST) {
      throw new PageAttributesInvalid();
    }
    return cleaned.entrySet().stream()
        .map(entry -> new PageAttribute(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String name(String told) {
    var name = PlainText.cleanLine(told, LONGEST_NAME + 1);
    if (name == null || PlainText.length(name) > LONGEST_NAME) {
      throw new PageAttributesInvalid();
    }
    return name;
  }

  private static String value(String told) {
    var value = Objects.requireNonNullElse(PlainText.cleanLine(told, LONGEST_VALUE + 1), "");
    if (PlainText.length(value) > LONGEST_VALUE) {
      throw new PageAttributesInvalid();
    }
    return value;
  }
}
