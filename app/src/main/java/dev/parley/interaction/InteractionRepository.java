package dev.parley.interaction;

import dev.parley.agent.AgentId;
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
                  (id, website_key, idempotency_key, contact_name, page_url, state, queue_id, started_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint interaction_idempotency do nothing
                """)
            .params(
                interaction.id().value(),
                interaction.websiteKey(),
                interaction.idempotencyKey(),
                interaction.contactName(),
                interaction.pageUrl(),
                interaction.state().name(),
                value(interaction.queue(), QueueId::value),
                Timestamp.from(interaction.startedAt()))
            .update()
        == 1;
  }

  void update(Interaction interaction) {
    jdbc.sql(
            """
            update interaction
            set state = ?, agent_id = ?, accepted_at = ?, closed_at = ?, closed_by = ?,
              close_reason = ?, conversation_task_id = ?
            where id = ?
            """)
        .params(
            interaction.state().name(),
            value(interaction.agent(), AgentId::value),
            value(interaction.acceptedAt(), Timestamp::from),
            value(interaction.closedAt(), Timestamp::from),
            value(interaction.closedBy(), Party::name),
            interaction.closeReason(),
            interaction.conversationTask(),
            interaction.id().value())
        .update();
  }

  /** Adds to a closed interaction that its flow has closed it. */
  void closedByFlow(InteractionId id, String disposition) {
    jdbc.sql("update interaction set close_cause = 'FLOW', disposition = ? where id = ?")
        .params(disposition, id.value())
        .update();
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
        InteractionState.valueOf(row.getString("state")),
        value(row.getObject("queue_id", UUID.class), QueueId::new),
        value(row.getObject("agent_id", UUID.class), AgentId::new),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "accepted_at"),
        instant(row, "closed_at"),
        value(row.getString("closed_by"), Party::valueOf),
        row.getString("close_reason"),
        row.getString("conversation_task_id"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return value(row.getTimestamp(column), Timestamp::toInstant);
  }

  private static <T, R> @Nullable R value(@Nullable T wrapped, Function<T, R> unwrap) {
    return wrapped == null ? null : unwrap.apply(wrapped);
  }
}
