package dev.parley.transcript;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a transcript, and its times in the time zone of the website. */
final class TranscriptWords {
  private static final Locale LOCALE = Locale.UK;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", LOCALE);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss (zzz)", LOCALE);

  private final ResourceBundle words = ResourceBundle.getBundle("transcript/words", LOCALE);
  private final ZoneId zone;

  TranscriptWords(ZoneId zone) {
    this.zone = zone;
  }

  String word(String key) {
    return words.getString(key);
  }

  /** The word with texts in it; they stay text, whatever they look like. */
  String word(String key, String... texts) {
    return new MessageFormat(words.getString(key), LOCALE).format(texts);
  }

  String day(Instant at) {
    return DAY.withLocale(LOCALE).format(at.atZone(zone));
  }

  String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  String dayAndTime(Instant at) {
    return DAY_AND_TIME.format(at.atZone(zone));
  }
}
