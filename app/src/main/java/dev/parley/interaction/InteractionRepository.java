package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Closing;
import dev.parley.interaction.Interaction.Disposal;
import dev.parley.interaction.Interaction.WrapUp;
import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code interaction}; the columns that messages and receipts move are not written here.
 */
@Repository
class InteractionRepository {
  private final JdbcClient jdbc;

  InteractionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False if the website already has an interaction with this idempotency key. */
  boolean insert(Interaction interaction) {
    return jdbc.sql(
                """
                insert into interaction
                  (id, website_key, idempotency_key, contact_name, page_url, referrer, state, queue_id,
                   started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint interaction_idempotency do nothing
                """)
            .params(
                interaction.id().value(),
                interaction.websiteKey(),
                interaction.idempotencyKey(),
                interaction.contactName(),
                interaction.pageUrl(),
                interaction.referrer(),
                interaction.state().name(),
                value(interaction.queue(), QueueId::value),
                Timestamp.from(interaction.startedAt()))
            .update()
        == 1;
  }

  void update(Interaction interaction) {
    var closing = interaction.closing();
    var disposal = interaction.disposal();
    var wrapUp = interaction.wrapUp();
    jdbc.sql(
            """
            update interaction
            set state = ?, queue_id = ?, agent_id = ?, accepted_at = ?, conversation_task_id = ?,
              closed_at = ?, closed_by = ?, close_cause = ?, close_reason = ?,
              disposition = ?, disposition_id = ?, disposition_comment = ?, disposed_by = ?,
              disposed_at = ?, disposition_missing = disposition_missing and ?,
              wrap_up_task_id = ?, wrap_up_until = ?,
              marked_unread = marked_unread and agent_id is not distinct from ?::uuid
            where id = ?
            """)
        .params(
            interaction.state().name(),
            value(interaction.queue(), QueueId::value),
            value(interaction.agent(), AgentId::value),
            value(interaction.acceptedAt(), Timestamp::from),
            interaction.conversationTask(),
            value(closing, end -> Timestamp.from(end.at())),
            value(closing, end -> end.by().name()),
            value(closing, end -> value(end.cause(), CloseCause::name)),
            value(closing, Closing::reason),
            value(disposal, Disposal::label),
            value(disposal, Disposal::disposition),
            value(disposal, Disposal::comment),
            value(disposal, chosen -> value(chosen.by(), AgentId::value)),
            value(disposal, chosen -> Timestamp.from(chosen.at())),
            disposal == null,
            value(wrapUp, WrapUp::task),
            value(wrapUp, left -> Timestamp.from(left.until())),
            value(interaction.agent(), AgentId::value),
            interaction.id().value())
        .update();
  }

  void markDispositionMissing(InteractionId id) {
    jdbc.sql("update interaction set disposition_missing = disposition is null where id = ?")
        .param(id.value())
        .update();
  }

  void markUnread(InteractionId id) {
    jdbc.sql("update interaction set marked_unread = true where id = ?").param(id.value()).update();
  }

  Optional<Interaction> find(InteractionId id) {
    return jdbc.sql("select * from interaction where id = ?")
        .param(id.value())
        .query(InteractionRepository::interaction)
        .optional();
  }

  Optional<Interaction> findByIdempotencyKey(String websiteKey, UUID idempotencyKey) {
    return jdbc.sql("select * from interaction where website_key = ? and idempotency_key = ?")
        .params(websiteKey, idempotencyKey)
        .query(InteractionRepository::interaction)
        .optional();
  }

  Optional<Interaction> lock(InteractionId id) {
    return jdbc.sql("select * from interaction where id = ? for no key update")
        .param(id.value())
        .query(InteractionRepository::interaction)
        .optional();
  }

  private static Interaction interaction(ResultSet row, int index) throws SQLException {
    return new Interaction(
        new InteractionId(row.getObject("id", UUID.class)),
        row.getString("website_key"),
        row.getObject("idempotency_key", UUID.class),
        row.getString("contact_name"),
        row.getString("page_url"),
        row.getString("referrer"),
        InteractionState.valueOf(row.getString("state")),
        value(row.getObject("queue_id", UUID.class), QueueId::new),
        value(row.getObject("agent_id", UUID.class), AgentId::new),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "accepted_at"),
        row.getString("conversation_task_id"),
        closing(row),
        disposal(row),
        wrapUp(row));
  }

  private static @Nullable Closing closing(ResultSet row) throws SQLException {
    var at = instant(row, "closed_at");
    return at == null
        ? null
        : new Closing(
            Party.valueOf(row.getString("closed_by")),
            value(row.getString("close_cause"), CloseCause::valueOf),
            row.getString("close_reason"),
            at);
  }

  private static @Nullable Disposal disposal(ResultSet row) throws SQLException {
    var at = instant(row, "disposed_at");
    return at == null
        ? null
        : new Disposal(
            row.getString("disposition"),
            row.getObject("disposition_id", UUID.class),
            row.getString("disposition_comment"),
            value(row.getObject("disposed_by", UUID.class), AgentId::new),
            at);
  }

  private static @Nullable WrapUp wrapUp(ResultSet row) throws SQLException {
    var task = row.getString("wrap_up_task_id");
    var until = instant(row, "wrap_up_until");
    return task == null || until == null ? null : new WrapUp(task, until);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return value(row.getTimestamp(column), Timestamp::toInstant);
  }

  private static <T, R> @Nullable R value(@Nullable T wrapped, Function<T, R> unwrap) {
    return wrapped == null ? null : unwrap.apply(wrapped);
  }
}
