package dev.parley.transcript;

/** For whom a transcript is; what is internal is in it accordingly. */
public enum Audience {
  /** Nothing internal: neither notes nor what the staff says the chat came to. */
  CUSTOMER,
  /** With the disposition. */
  STAFF,
  /** With notes and whispers too. */
  STAFF_WITH_NOTES;

  /** The staff, with or without notes. */
  static Audience staff(boolean withNotes) {
    return withNotes ? STAFF_WITH_NOTES : STAFF;
  }
}
