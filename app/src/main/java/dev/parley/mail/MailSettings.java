package dev.parley.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The mail server as the administrator reads it.
 *
 * @param host null as long as Parley sends no mail
 * @param user null if the server asks for none
 * @param passwordSet whether there is a password; itself it is never shown
 * @param sender the address that mail comes from
 * @param senderName beside it; may be empty
 */
@Schema(name = "MailSettings")
public record MailSettings(
    @Nullable String host,
    int port,
    MailEncryption encryption,
    @Nullable String user,
    boolean passwordSet,
    @Nullable String sender,
    String senderName) {}
