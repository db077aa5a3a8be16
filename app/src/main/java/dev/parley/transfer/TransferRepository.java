package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.TransferState;
import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code transfer}; a transfer leaves PENDING once. */
@Repository
class TransferRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  TransferRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Transfer insert(Interaction conversation, TransferTarget target, @Nullable String comment) {
    return jdbc.sql(
            """
            insert into transfer (id, interaction_id, from_agent_id, target_agent_id,
              target_queue_id, comment, state, requested_at)
            values (gen_random_uuid(), ?, ?, ?, ?, ?, 'PENDING', ?)
            returning *
            """)
        .params(
            conversation.id().value(),
            Objects.requireNonNull(conversation.agent()).value(),
            value(target.agent(), AgentId::value),
            value(target.queue(), QueueId::value),
            comment,
            Timestamp.from(clock.instant()))
        .query(TransferRepository::transfer)
        .single();
  }

  Optional<Transfer> pendingOf(InteractionId interaction) {
    return jdbc.sql("select * from transfer where interaction_id = ? and state = 'PENDING'")
        .param(interaction.value())
        .query(TransferRepository::transfer)
        .optional();
  }

  // the one look into the offers from here: what the target's agents said is why it was rejected
  void end(Transfer pending, TransferState state) {
    jdbc.sql(
            """
            update transfer t set state = :state, ended_at = :now, reason = (
              select string_agg(said.reason, ' · ' order by said.first) from (
                select o.reason, min(o.ended_at) as first from offer o
                where o.transfer_id = t.id and o.state = 'REJECTED' and :state = 'REJECTED'
                group by o.reason) said)
            where t.id = :id
            """)
        .param("state", state.name())
        .param("now", Timestamp.from(clock.instant()))
        .param("id", pending.id())
        .update();
  }

  // the one look into the messages from here
  boolean hasCustomerWritten(InteractionId interaction) {
    return jdbc.sql(
            "select exists (select from message where interaction_id = ? and author = 'CUSTOMER')")
        .param(interaction.value())
        .query(Boolean.class)
        .single();
  }

  private static Transfer transfer(ResultSet row, int index) throws SQLException {
    return new Transfer(
        row.getObject("id", UUID.class),
        new InteractionId(row.getObject("interaction_id", UUID.class)),
        new AgentId(row.getObject("from_agent_id", UUID.class)),
        new TransferTarget(
            value(row.getObject("target_agent_id", UUID.class), AgentId::new),
            value(row.getObject("target_queue_id", UUID.class), QueueId::new)),
        row.getString("comment"),
        TransferState.valueOf(row.getString("state")));
  }

  private static <T, R> @Nullable R value(@Nullable T wrapped, Function<T, R> unwrap) {
    return wrapped == null ? null : unwrap.apply(wrapped);
  }
}
