package dev.parley.bot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code bot}. */
@Repository
class BotRepository {
  private static final String BOTS =
      """
      select bot.*, (
        select count(*) from bot_chat c where c.bot_key = bot.key and c.ended_at is null) as chats
      from bot
      """;

  private final JdbcClient jdbc;

  BotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Bot> all() {
    return jdbc.sql(BOTS + "order by name, key").query(BotRepository::bot).list();
  }

  Optional<Bot> find(String key) {
    return jdbc.sql(BOTS + "where key = ?").param(key).query(BotRepository::bot).optional();
  }

  void put(String key, BotChange change) {
    jdbc.sql(
            """
            insert into bot (key, name, account) values (?, ?, ?)
            on conflict (key) do update set name = excluded.name, account = excluded.account,
              seen_at = case when bot.account = excluded.account then bot.seen_at end
            """)
        .params(key, change.name(), change.account())
        .update();
  }

  boolean delete(String key) {
    return jdbc.sql("delete from bot where key = ?").param(key).update() == 1;
  }

  /** The account asks for chats; written at most every few seconds. */
  void seen(String account, Instant now) {
    jdbc.sql(
            """
            update bot set seen_at = ?
            where account = ? and (seen_at is null or seen_at < ?)
            """)
        .params(Timestamp.from(now), account, Timestamp.from(now.minusSeconds(5)))
        .update();
  }

  private static Bot bot(ResultSet row, int index) throws SQLException {
    var seen = row.getTimestamp("seen_at");
    return new Bot(
        row.getString("key"),
        row.getString("name"),
        row.getString("account"),
        seen == null ? null : seen.toInstant(),
        row.getInt("chats"));
  }
}
