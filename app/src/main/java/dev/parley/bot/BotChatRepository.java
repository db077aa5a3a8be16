package dev.parley.bot;

import dev.parley.interaction.InteractionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code bot_chat}: which chats are or were with which bots. */
@Repository
class BotChatRepository {
  private final JdbcClient jdbc;

  BotChatRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The chat is with the bot from now on. It is told all that the customer has written; the second
   * time, from the customer's last words on.
   */
  void begin(InteractionId interaction, String bot, String process, Instant now, Instant until) {
    jdbc.sql(
            """
            insert into bot_chat (id, interaction_id, bot_key, process_id, began_at, until, told_seq)
            values (:id, :interaction, :bot, :process, :now, :until, case when exists (
                select from bot_chat where interaction_id = :interaction)
              then (select coalesce(max(seq), 1) - 1 from message
                where interaction_id = :interaction and author = 'CUSTOMER')
              else 0 end)
            """)
        .param("id", UUID.randomUUID())
        .param("interaction", interaction.value())
        .param("bot", bot)
        .param("process", process)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .update();
  }

  /** The process that waits for the account's bot in this chat; empty if none does. */
  Optional<String> processOf(InteractionId interaction, String account) {
    return jdbc.sql(
            """
            select c.process_id from bot_chat c
            join bot b on b.key = c.bot_key
            where c.interaction_id = ? and c.ended_at is null and b.account = ?
            """)
        .params(interaction.value(), account)
        .query(String.class)
        .optional();
  }

  /** The chats of bots that are no more. */
  List<InteractionId> forsaken() {
    return jdbc.sql(
            """
            select interaction_id from bot_chat c
            where ended_at is null and not exists (select from bot where key = c.bot_key)
            """)
        .query((row, index) -> new InteractionId(row.getObject("interaction_id", UUID.class)))
        .list();
  }

  /** The process that waits in this chat for a bot that is no more; empty if none does. */
  Optional<String> forsakenProcessOf(InteractionId interaction) {
    return jdbc.sql(
            """
            select process_id from bot_chat c
            where interaction_id = ? and ended_at is null
              and not exists (select from bot where key = c.bot_key)
            """)
        .param(interaction.value())
        .query(String.class)
        .optional();
  }

  /** Again is harmless. */
  void end(InteractionId interaction, Instant now) {
    jdbc.sql(
            """
            with over as (
              update bot_chat set ended_at = ? where interaction_id = ? and ended_at is null
              returning id)
            delete from bot_inbox where bot_chat_id in (select id from over)
            """)
        .params(Timestamp.from(now), interaction.value())
        .update();
  }
}
