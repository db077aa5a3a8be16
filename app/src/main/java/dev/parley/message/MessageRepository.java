package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only table {@code message}, which is the outbox of both wires too. */
@Repository
class MessageRepository {
  private static final String COLUMNS =
      """
      select m.id, m.interaction_id, m.seq, m.author, m.kind, m.text, m.video_call_id, m.sent_at,
        a.alias, %s
      from message m left join agent a on a.id = m.agent_id
      left join attachment f on f.id = m.attachment_id
      """
          .formatted(Attachment.COLUMNS);

  private final JdbcClient jdbc;

  MessageRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the insertion of a message tells.
   *
   * @param agent who handles the interaction; null while nobody does
   * @param alias the public name of that agent
   */
  record Slot(long seq, @Nullable UUID agent, @Nullable String alias) {}

  /**
   * Takes the next seq under the interaction's row and stores the message, in one statement (that
   * is one round trip and, outside a transaction, one commit). Empty if the interaction is not open
   * for this sender or holds a message of this id already; to Parley itself it is always open.
   */
  Optional<Slot> append(
      InteractionId interaction, Sender sender, UUID id, Content content, Instant sentAt) {
    var agent = sender instanceof Sender.Agent agentSender ? agentSender.id().value() : null;
    return jdbc.sql(
            """
            with slot as (
              update interaction i set last_seq = last_seq + 1, last_message_at = :sentAt,
                last_author = :author,
                last_customer_seq =
                  case :author when 'CUSTOMER' then last_seq + 1 else last_customer_seq end,
                last_written_at = case when :author = 'SYSTEM' then last_written_at else :sentAt end,
                idle_warned_at = case when :author = 'SYSTEM' then idle_warned_at end,
                unanswered_since = case :author
                  when 'CUSTOMER' then coalesce(unanswered_since, :sentAt)
                  when 'SYSTEM' then unanswered_since end
              where i.id = :interaction and (i.state <> 'CLOSED' or :author = 'SYSTEM')
                and (:agent::uuid is null or (i.state = 'CONVERSATION' and i.agent_id = :agent::uuid))
                and not exists (
                  select 1 from message where interaction_id = :interaction and id = :id)
              returning i.last_seq, i.agent_id
            ), stored as (
              insert into message
                (interaction_id, seq, id, author, agent_id, kind, text, video_call_id,
                  attachment_id, sent_at)
              select :interaction, last_seq, :id, :author, :agent::uuid, :kind, :text,
                :videoCall::uuid, :attachment::uuid, :sentAt from slot
            )
            select slot.last_seq, slot.agent_id, a.alias
            from slot left join agent a on a.id = slot.agent_id
            """)
        .param("interaction", interaction.value())
        .param("agent", agent)
        .param("id", id)
        .param("author", sender.party().name())
        .param("kind", content.kind().name())
        .param("text", content.text())
        .param("videoCall", content.videoCall())
        .param("attachment", content.attachmentId())
        .param("sentAt", Timestamp.from(sentAt))
        .query(
            (row, index) ->
                new Slot(
                    row.getLong("last_seq"),
                    row.getObject("agent_id", UUID.class),
                    row.getString("alias")))
        .optional();
  }

  Optional<Message> find(InteractionId interaction, UUID id) {
    return jdbc.sql(COLUMNS + "where m.interaction_id = ? and m.id = ?")
        .params(interaction.value(), id)
        .query(MessageRepository::message)
        .optional();
  }

  Optional<Message> ofAttachment(UUID attachment) {
    return jdbc.sql(COLUMNS + "where m.attachment_id = ?")
        .param(attachment)
        .query(MessageRepository::message)
        .optional();
  }

  /** How many the customer has written. */
  int ofCustomer(InteractionId interaction) {
    return jdbc.sql("select count(*) from message where interaction_id = ? and author = 'CUSTOMER'")
        .param(interaction.value())
        .query(Integer.class)
        .single();
  }

  List<Message> after(InteractionId interaction, long seq, int limit) {
    return jdbc.sql(COLUMNS + "where m.interaction_id = ? and m.seq > ? order by m.seq limit ?")
        .params(interaction.value(), seq, limit)
        .query(MessageRepository::message)
        .list();
  }

  static Message message(ResultSet row, int index) throws SQLException {
    return new Message(
        row.getObject("id", UUID.class),
        row.getObject("interaction_id", UUID.class),
        row.getLong("seq"),
        Party.valueOf(row.getString("author")),
        row.getString("alias"),
        MessageKind.valueOf(row.getString("kind")),
        row.getString("text"),
        row.getObject("video_call_id", UUID.class),
        Attachment.of(row),
        row.getTimestamp("sent_at").toInstant());
  }
}
