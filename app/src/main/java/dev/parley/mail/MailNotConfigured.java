package dev.parley.mail;

import dev.parley.platform.problem.Conflict;

/** No administrator has named a mail server. */
public class MailNotConfigured extends Conflict {
  MailNotConfigured() {
    super("mail-not-configured", "No mail server", "No mail server has been set up.");
  }
}
