package dev.parley.mail;

import dev.parley.platform.secret.SecretBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of the table {@code mail_settings}. */
@Repository
class MailSettingsRepository {
  private final JdbcClient jdbc;
  private final SecretBox secrets;

  MailSettingsRepository(JdbcClient jdbc, SecretBox secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  MailSettings read() {
    return jdbc.sql("select * from mail_settings").query(MailSettingsRepository::settings).single();
  }

  /** Without a user there is no password either. */
  void write(MailSettingsChange change) {
    jdbc.sql(
            """
            update mail_settings set host = :host, port = :port, encryption = :encryption,
              user_name = :user, sender = :sender, sender_name = :senderName,
              password = case when :user::text is not null then coalesce(:password, password) end
            """)
        .param("host", change.host())
        .param("port", change.port())
        .param("encryption", change.encryption().name())
        .param("user", change.user())
        .param("sender", change.sender())
        .param("senderName", change.senderName())
        .param("password", change.password() == null ? null : secrets.seal(change.password()))
        .update();
  }

  /** Empty until a host has been entered. */
  Optional<MailServer> server() {
    return jdbc.sql("select * from mail_settings where host is not null")
        .query((row, index) -> server(row))
        .optional();
  }

  private MailServer server(ResultSet row) throws SQLException {
    var password = row.getString("password");
    return new MailServer(
        row.getString("host"),
        row.getInt("port"),
        MailEncryption.valueOf(row.getString("encryption")),
        row.getString("user_name"),
        password == null ? null : secrets.open(password),
        row.getString("sender"),
        row.getString("sender_name"));
  }

  private static MailSettings settings(ResultSet row, int index) throws SQLException {
    return new MailSettings(
        row.getString("host"),
        row.getInt("port"),
        MailEncryption.valueOf(row.getString("encryption")),
        row.getString("user_name"),
        row.getString("password") != null,
        row.getString("sender"),
        row.getString("sender_name"));
  }
}
