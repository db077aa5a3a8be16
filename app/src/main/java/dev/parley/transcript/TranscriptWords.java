package dev.parley.transcript;

import java.awt.ComponentOrientation;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a transcript in one language, and its times in the time zone of the website. */
final class TranscriptWords {
  /** English must not become the language of the machine. */
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final ZoneId zone;
  private final DateTimeFormatter time;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayAndTime;
  private final Locale locale;

  /**
   * @param language one of {@link TranscriptLanguages}
   */
  TranscriptWords(ZoneId zone, Locale language) {
    this.zone = zone;
    // a day before its month, as everywhere else
    this.locale = language.equals(Locale.ENGLISH) ? Locale.UK : language;
    this.words = ResourceBundle.getBundle("transcript/words", language, NO_OTHER);
    this.time = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    this.dayAndTime = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss (zzz)", locale);
  }

  boolean isRightToLeft() {
    return !ComponentOrientation.getOrientation(locale).isLeftToRight();
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  String word(String key) {
    return words.getString(key);
  }

  /** The word with texts in it; they stay text, whatever they look like. */
  String word(String key, String... texts) {
    return new MessageFormat(words.getString(key), locale).format(texts);
  }

  String day(Instant at) {
    return day.format(at.atZone(zone));
  }

  String time(Instant at) {
    return time.format(at.atZone(zone));
  }

  String dayAndTime(Instant at) {
    return dayAndTime.format(at.atZone(zone));
  }
}
