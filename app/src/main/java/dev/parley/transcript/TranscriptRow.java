package dev.parley.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A line of a transcript, in the words that are printed.
 *
 * @param label of a fact its name, of what was said who said it
 * @param picture that is the line, instead of words
 * @param when the time of day and how far it came; null for what has no time
 */
record TranscriptRow(
    Kind kind,
    @Nullable String label,
    @Nullable String when,
    String text,
    @Nullable StoredPicture picture) {

  TranscriptRow(Kind kind, @Nullable String label, @Nullable String when, String text) {
    this(kind, label, when, text, null);
  }

  /** How a line looks; the name in lower case is the report's field that chooses its band. */
  enum Kind {
    FACT,
    DAY,
    MESSAGE,
    NOTE,
    PICTURE,
    SYSTEM
  }

  static TranscriptRow fact(String name, String value) {
    return new TranscriptRow(Kind.FACT, name, null, value);
  }

  static TranscriptRow picture(StoredPicture picture) {
    return new TranscriptRow(Kind.PICTURE, null, null, "", picture);
  }

  static TranscriptRow day(String day) {
    return new TranscriptRow(Kind.DAY, null, null, day);
  }
}
