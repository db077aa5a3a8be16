package dev.parley.transcript;

import java.util.Locale;

/**
 * What is to be in a transcript.
 *
 * @param audience for whom it is
 * @param attachments whether pictures are shown in it and other files are enclosed
 * @param language of the words that are not people's own: one of {@link TranscriptLanguages}
 */
public record Contents(Audience audience, boolean attachments, Locale language) {
  /** The customer's: nothing internal, and of files, which the customer has, their names. */
  public static Contents forCustomer(Locale language) {
    return new Contents(Audience.CUSTOMER, false, language);
  }

  /** The staff's, with what was asked for. */
  public static Contents forStaff(boolean notes, boolean attachments, Locale language) {
    return new Contents(Audience.staff(notes), attachments, language);
  }
}
