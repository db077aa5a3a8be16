package dev.parley.transcript;

import dev.parley.message.Attachment;

/** What has become of a message's file in a transcript. */
sealed interface Enclosure {
  /** It is named, with nothing of it. */
  record Named(Why why) implements Enclosure {
    /** Why this file is no more than named although nothing was tried. */
    static Named of(Attachment file) {
      return new Named(
          switch (file.state()) {
            case CLEAN -> Why.NOT_ASKED;
            case PENDING -> Why.UNCHECKED;
            case REFUSED -> Why.INFECTED;
          });
    }
  }

  /** It is shown. */
  record Shown(StoredPicture picture) implements Enclosure {}

  /**
   * It is in the PDF as a file.
   *
   * @param number counted from one
   */
  record Enclosed(int number) implements Enclosure {}

  /** Why a file is only named. */
  enum Why {
    /** Files were not asked for. */
    NOT_ASKED,
    /** It waits for the virus scanner. */
    UNCHECKED,
    /** The virus scanner has found something. */
    INFECTED,
    /** Its bytes are there no more. */
    GONE,
    /** There are so many that this one has no room. */
    TOO_LARGE
  }
}
