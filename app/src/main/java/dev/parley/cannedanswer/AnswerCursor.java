package dev.parley.cannedanswer;

import java.util.Map;
import java.util.UUID;

/**
 * Where a page of the list ended.
 *
 * @param shortcut of the page's last canned answer
 * @param id of the same
 */
public record AnswerCursor(String shortcut, UUID id) {
  /** Before the first: no shortcut is as short. */
  static final AnswerCursor BEGINNING = new AnswerCursor("", new UUID(0, 0));

  /** After this canned answer. */
  public static AnswerCursor after(CannedAnswer last) {
    return new AnswerCursor(last.shortcut(), last.id());
  }

  /**
   * As {@link #text} wrote it.
   *
   * @throws CannedAnswerInvalid for anything else
   */
  public static AnswerCursor parse(String text) {
    var end = text.indexOf('.');
    try {
      return new AnswerCursor(
          text.substring(Math.max(end, 0) + 1), UUID.fromString(text.substring(0, end)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
      throw new CannedAnswerInvalid(Map.of("after", "what a page has named as its next"));
    }
  }

  /** For the client, who gives it back as it is. */
  public String text() {
    return id + "." + shortcut;
  }
}
