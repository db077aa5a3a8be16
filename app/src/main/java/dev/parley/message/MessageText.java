package dev.parley.message;

import dev.parley.platform.text.PlainText;

/**
 * A message's text: 1 to 4,000 characters (code points), without control characters. Only what is
 * written to a file may be empty.
 */
public record MessageText(String value) {
  public static final int LIMIT = 4000;

  /** Cleans what came over a wire; {@link MessageRejected} if nothing or too much is left. */
  public static MessageText of(String raw) {
    var text = caption(raw);
    if (text.value().isEmpty()) {
      throw MessageRejected.empty();
    }
    return text;
  }

  /** What was written to a file; {@link MessageRejected} if it is too much. */
  public static MessageText caption(String raw) {
    var text = PlainText.clean(raw);
    if (PlainText.length(text) > LIMIT) {
      throw MessageRejected.tooLong(LIMIT);
    }
    return new MessageText(text);
  }
}
