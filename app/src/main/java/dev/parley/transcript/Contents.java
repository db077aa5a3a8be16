package dev.parley.transcript;

/**
 * What is to be in a transcript.
 *
 * @param audience for whom it is
 * @param attachments whether pictures are shown in it and other files are enclosed
 */
public record Contents(Audience audience, boolean attachments) {
  /** The customer's: nothing internal, and of files, which the customer has, their names. */
  public static final Contents FOR_CUSTOMER = new Contents(Audience.CUSTOMER, false);

  /** The staff's, with what was asked for. */
  public static Contents forStaff(boolean notes, boolean attachments) {
    return new Contents(Audience.staff(notes), attachments);
  }
}
