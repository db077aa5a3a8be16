package dev.parley.message;

import dev.parley.platform.text.PlainText;

/** A message's text: 1 to 4,000 characters (code points), without control characters. */
public record MessageText(String value) {
  public static final int LIMIT = 4000;

  /** Cleans what came over a wire; {@link MessageRejected} if nothing or too much is left. */
  public static MessageText of(String raw) {
    var text = PlainText.clean(raw);
    if (text.isEmpty()) {
      throw MessageRejected.empty();
    }
    if (PlainText.length(text) > LIMIT) {
      throw MessageRejected.tooLong(LIMIT);
    }
    return new MessageText(text);
  }
}
