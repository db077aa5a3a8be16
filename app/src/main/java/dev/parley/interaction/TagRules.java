package dev.parley.interaction;

import dev.parley.platform.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** What the tags of a chat may be. Pure. */
final class TagRules {
  static final int LONGEST = 40;
  static final int MOST = 20;

  private TagRules() {}

  /**
   * The tags after the change, those before it first.
   *
   * @throws TagInvalid if one that comes is none
   * @throws TooManyTags if there would be more than before, and too many
   */
  static List<String> after(List<String> before, TagChange change) {
    var after = new ArrayList<>(before);
    after.removeAll(change.removed());
    change.added().stream()
        .map(TagRules::cleaned)
        .filter(tag -> after.stream().noneMatch(tag::equalsIgnoreCase))
        .forEach(after::add);
    if (after.size() > Math.max(MOST, before.size())) {
      throw new TooManyTags();
    }
    return List.copyOf(after);
  }

  private static String cleaned(String text) {
    var line = PlainText.cleanLine(text, LONGEST + 1);
    if (line == null || PlainText.length(line) > LONGEST) {
      throw new TagInvalid();
    }
    return line;
  }
}
