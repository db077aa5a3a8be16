package dev.parley.mail;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** The mail server has not taken a mail; {@code reason} is what it says, or why it is not there. */
public class MailNotSent extends Invalid {
  private final boolean forGood;

  MailNotSent(String reason, boolean forGood) {
    super(
        "mail-not-sent",
        "Mail not sent",
        "The mail server has not taken the mail.",
        Map.of("reason", reason));
    this.forGood = forGood;
  }

  /** Whether the server will never take this mail: there is no use in trying again. */
  public boolean isForGood() {
    return forGood;
  }
}
