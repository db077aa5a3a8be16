package dev.parley.webhook;

import dev.parley.platform.secret.SecretBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code webhook}. */
@Repository
class WebhookRepository {
  private final JdbcClient jdbc;
  private final SecretBox secrets;

  WebhookRepository(JdbcClient jdbc, SecretBox secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  List<Webhook> all() {
    return jdbc.sql("select * from webhook order by name, key")
        .query(WebhookRepository::webhook)
        .list();
  }

  Optional<Webhook> find(String key) {
    return jdbc.sql("select * from webhook where key = ?")
        .param(key)
        .query(WebhookRepository::webhook)
        .optional();
  }

  /** What its calls are signed with. */
  String secret(String key) {
    return secrets.open(
        jdbc.sql("select secret from webhook where key = ?")
            .param(key)
            .query(String.class)
            .single());
  }

  void insert(Webhook webhook, String secret) {
    jdbc.sql(
            "insert into webhook (key, name, url, time_limit_seconds, secret) values (?, ?, ?, ?, ?)")
        .params(
            webhook.key(),
            webhook.name(),
            webhook.url(),
            webhook.timeLimitSeconds(),
            secrets.seal(secret))
        .update();
  }

  /**
   * @param secret null keeps the one there is
   */
  void update(Webhook webhook, @Nullable String secret) {
    jdbc.sql(
            """
            update webhook set name = ?, url = ?, time_limit_seconds = ?,
              secret = coalesce(?, secret) where key = ?
            """)
        .params(
            webhook.name(),
            webhook.url(),
            webhook.timeLimitSeconds(),
            secret == null ? null : secrets.seal(secret),
            webhook.key())
        .update();
  }

  boolean delete(String key) {
    return jdbc.sql("delete from webhook where key = ?").param(key).update() == 1;
  }

  private static Webhook webhook(ResultSet row, int index) throws SQLException {
    return new Webhook(
        row.getString("key"),
        row.getString("name"),
        row.getString("url"),
        row.getInt("time_limit_seconds"));
  }
}
