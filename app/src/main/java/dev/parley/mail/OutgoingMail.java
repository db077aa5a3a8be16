package dev.parley.mail;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. What is not in it by this record is not in it at all: the text is plain,
 * and nothing of it is looked up elsewhere.
 *
 * @param id the same when it is tried again, so that a mail server can tell
 * @param to a {@link MailAddress}
 * @param language of subject and text
 * @param enclosed a file that comes with it
 */
public record OutgoingMail(
    UUID id, String to, String subject, String text, Locale language, @Nullable Enclosed enclosed) {

  /**
   * A PDF that comes with a mail.
   *
   * @param name for the reader's disk
   */
  public record Enclosed(String name, Path file) {}

  @Override
  public String toString() {
    return "OutgoingMail[id=" + id + "]";
  }
}
