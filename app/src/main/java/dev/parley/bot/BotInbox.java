package dev.parley.bot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code bot_inbox}: what the customers of bots have written, numbered when a bot asks.
 * Numbers are given under a lock of the account, so that none appears behind one that was read.
 */
@Repository
class BotInbox {
  private static final int PAGE = 100;

  private final JdbcClient jdbc;

  BotInbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      long position,
      UUID interaction,
      String bot,
      String website,
      Instant until,
      WrittenMessage message) {}

  /** The highest number of each of the accounts; above all numbers if some are still to give. */
  Map<String, Long> newest(Collection<String> accounts) {
    var newest = new HashMap<String, Long>();
    jdbc.sql(
            """
            select b.account, max(case
              when exists (
                select from message m where m.interaction_id = c.interaction_id
                  and m.seq > c.told_seq and m.author = 'CUSTOMER')
              then %d
              else (select coalesce(max(position), 0) from bot_inbox n where n.bot_chat_id = c.id)
              end) as newest
            from bot_chat c join bot b on b.key = c.bot_key
            where c.ended_at is null and b.account = any(:accounts) group by b.account
            """
                .formatted(Long.MAX_VALUE))
        .param("accounts", accounts.toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row -> newest.put(row.getString("account"), row.getLong("newest")));
    return newest;
  }

  /** Numbers what is new; the lock lasts until the transaction ends. */
  void number(String account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 2300))")
        .param("account", account)
        .query((row, index) -> index)
        .list();
    jdbc.sql(
            """
            with fresh as (
              select c.id, m.seq, m.sent_at from bot_chat c
              join bot b on b.key = c.bot_key
              join message m on m.interaction_id = c.interaction_id
                and m.seq > c.told_seq and m.author = 'CUSTOMER'
              where c.ended_at is null and b.account = :account
            ), told as (
              update bot_chat c set told_seq = highest.seq
              from (select id, max(seq) as seq from fresh group by id) highest
              where c.id = highest.id
            )
            insert into bot_inbox (bot_chat_id, seq)
            select id, seq from fresh order by sent_at, seq
            """)
        .param("account", account)
        .update();
  }

  /** What came after the position, the chats in the order of their first messages. */
  BotNews after(String account, long position) {
    var rows =
        jdbc.sql(
                """
                select n.position, c.interaction_id, c.bot_key, i.website_key, c.until,
                  m.id, m.seq, m.sent_at,
                  -- a bot reads no files; it is told that there is one
                  concat_ws(' ', nullif(m.text, ''), '[' || f.name || ']') as text
                from bot_inbox n
                join bot_chat c on c.id = n.bot_chat_id and c.ended_at is null
                join bot b on b.key = c.bot_key and b.account = :account
                join interaction i on i.id = c.interaction_id
                join message m on m.interaction_id = c.interaction_id and m.seq = n.seq
                left join attachment f on f.id = m.attachment_id
                where n.position > :position order by n.position limit :limit
                """)
            .param("account", account)
            .param("position", position)
            .param("limit", PAGE)
            .query(BotInbox::row)
            .list();
    return rows.isEmpty() ? BotNews.nothing(position) : news(rows);
  }

  private static BotNews news(List<Row> rows) {
    var chats = new LinkedHashMap<UUID, BotChatNews>();
    for (var row : rows) {
      chats
          .computeIfAbsent(
              row.interaction(),
              id -> new BotChatNews(id, row.bot(), row.website(), row.until(), new ArrayList<>()))
          .messages()
          .add(row.message());
    }
    return new BotNews(List.copyOf(chats.values()), rows.getLast().position());
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getLong("position"),
        row.getObject("interaction_id", UUID.class),
        row.getString("bot_key"),
        row.getString("website_key"),
        row.getTimestamp("until").toInstant(),
        new WrittenMessage(
            row.getObject("id", UUID.class),
            row.getLong("seq"),
            row.getString("text"),
            row.getTimestamp("sent_at").toInstant()));
  }
}
