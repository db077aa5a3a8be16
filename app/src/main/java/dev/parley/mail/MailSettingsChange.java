package dev.parley.mail;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator sets of the mail server.
 *
 * @param host absent = no mail is sent
 * @param user absent = the server asks for none, and the password is forgotten
 * @param password absent or empty keeps the one there is
 * @param sender the address that mail comes from; needed with a host
 */
@Schema(name = "MailSettingsChange")
public record MailSettingsChange(
    @MayBeAbsent @Nullable String host,
    int port,
    @NotNull MailEncryption encryption,
    @MayBeAbsent @Nullable String user,
    @MayBeAbsent @Nullable String password,
    @MayBeAbsent @Nullable String sender,
    @NotNull String senderName) {

  public MailSettingsChange {
    host = textOrNull(host);
    user = textOrNull(user);
    password = password == null || password.isEmpty() ? null : password;
    sender = textOrNull(sender);
    senderName = senderName == null ? "" : senderName.strip();
  }

  private static @Nullable String textOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** For the audit log: of the password only whether there is a new one. */
  Map<String, String> details() {
    return Map.of(
        "host", Objects.toString(host, ""),
        "port", String.valueOf(port),
        "encryption", encryption.name(),
        "user", Objects.toString(user, ""),
        "password", password == null ? "kept" : "changed",
        "sender", Objects.toString(sender, ""),
        "senderName", senderName);
  }

  @Override
  public String toString() {
    return "MailSettingsChange[host=%s, port=%s]".formatted(host, port);
  }
}
