package dev.parley.mail;

import java.util.regex.Pattern;

/** What an e-mail address looks like that Parley writes to. */
public final class MailAddress {
  private static final int LONGEST = 254;

  /** One address and nothing else: no name, no comment, no second one (a part of RFC 5322). */
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  private MailAddress() {}

  /** Whether somebody can be written to there, as far as one can see from outside. */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && text.indexOf('@') <= 64 && FORM.matcher(text).matches();
  }
}
