package dev.parley.cannedanswer;

import dev.parley.platform.text.PlainText;
import java.text.Normalizer;
import java.util.Locale;

/** The shortcut and the text as they are stored. */
record AnswerWords(String shortcut, String text) {

  /** The shortcut in lower case, each letter written in one way; the text as plain text. */
  static AnswerWords cleaned(String shortcut, String text) {
    var typed = Normalizer.normalize(PlainText.clean(shortcut), Normalizer.Form.NFC);
    return new AnswerWords(typed.toLowerCase(Locale.ROOT), PlainText.clean(text));
  }
}
