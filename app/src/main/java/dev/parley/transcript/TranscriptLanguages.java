package dev.parley.transcript;

import java.util.List;
import java.util.Locale;

/** The languages that transcripts and their mails are written in: those of the snippet. */
public final class TranscriptLanguages {
  private static final Locale DEFAULT = Locale.ENGLISH;
  private static final List<Locale> ALL =
      List.of(
          DEFAULT,
          Locale.ITALIAN,
          Locale.GERMAN,
          Locale.forLanguageTag("es"),
          Locale.FRENCH,
          Locale.forLanguageTag("ar"));

  private TranscriptLanguages() {}

  /**
   * The language of a tag (BCP 47), whatever its region; English if there is no such one.
   *
   * @param tag as a browser or a page says it
   */
  public static Locale of(String tag) {
    var asked = Locale.forLanguageTag(tag).getLanguage();
    return ALL.stream()
        .filter(language -> language.getLanguage().equals(asked))
        .findFirst()
        .orElse(DEFAULT);
  }
}
