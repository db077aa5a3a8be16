package dev.parley.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A mail by which the administrator sees whether the settings work.
 *
 * @param to an e-mail address
 */
@Schema(name = "TestMail")
public record TestMail(@NotNull String to) {

  /**
   * @throws MailSettingsInvalid if the address is none
   */
  public OutgoingMail written() {
    if (!MailAddress.isOne(to)) {
      throw new MailSettingsInvalid(Map.of("to", "an e-mail address"));
    }
    return new OutgoingMail(
        UUID.randomUUID(),
        to,
        "Parley: test of the mail settings",
        "This mail shows that Parley can send mail through your server.\n",
        Locale.ENGLISH,
        null);
  }

  @Override
  public String toString() {
    return "TestMail";
  }
}
