package dev.parley.transcript;

import dev.parley.mail.OutgoingMail;
import dev.parley.mail.OutgoingMail.Enclosed;

/** Writes the mail that a transcript comes with: fixed words, and the website's name. */
final class TranscriptLetter {
  private static final int NAME_LENGTH = 8;

  private TranscriptLetter() {}

  static OutgoingMail of(TranscriptMail mail, TranscriptHead head, TranscriptFile transcript) {
    var words = new TranscriptWords(head.zone(), mail.language());
    var name = "transcript-" + head.id().toString().substring(0, NAME_LENGTH) + ".pdf";
    return new OutgoingMail(
        mail.id(),
        mail.address(),
        words.word("mail.subject", line(head.websiteName())),
        words.word("mail.text", line(head.websiteName()), words.dayAndTime(head.startedAt())),
        mail.language(),
        new Enclosed(name, transcript.path()));
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
