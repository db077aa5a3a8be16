package dev.parley.contact;

import dev.parley.platform.secret.SecretBox;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code identity_secret}. */
@Repository
class IdentitySecretRepository {
  private final JdbcClient jdbc;
  private final SecretBox box;
  private final Clock clock;

  IdentitySecretRepository(JdbcClient jdbc, SecretBox box, Clock clock) {
    this.jdbc = jdbc;
    this.box = box;
    this.clock = clock;
  }

  /** Those that identities of the website may be signed with now, the newest first. */
  List<String> valid(String websiteKey) {
    return jdbc
        .sql(
            """
            select secret from identity_secret
            where website_key = ? and (ends_at is null or ends_at > ?) order by created_at desc
            """)
        .params(websiteKey, Timestamp.from(clock.instant()))
        .query(String.class)
        .list()
        .stream()
        .map(box::open)
        .toList();
  }

  /** Ends the one in use then, and those before it now. */
  void endAll(String websiteKey, Instant then) {
    jdbc.sql("delete from identity_secret where website_key = ? and ends_at is not null")
        .param(websiteKey)
        .update();
    jdbc.sql("update identity_secret set ends_at = ? where website_key = ? and ends_at is null")
        .params(Timestamp.from(then), websiteKey)
        .update();
  }

  void insert(String websiteKey, String secret) {
    jdbc.sql(
            "insert into identity_secret (id, website_key, secret, created_at) values (?, ?, ?, ?)")
        .params(UUID.randomUUID(), websiteKey, box.seal(secret), Timestamp.from(clock.instant()))
        .update();
  }
}
