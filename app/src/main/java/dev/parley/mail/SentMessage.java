package dev.parley.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its own id, in whatever way it is sent (RFC 5322, 3.6.4). */
final class SentMessage extends MimeMessage {
  private final String id;

  /**
   * @param id as in the header, without brackets
   */
  SentMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + id + ">");
  }
}
