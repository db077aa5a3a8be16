package dev.parley.supervision;

import dev.parley.interaction.InteractionState;
import dev.parley.interaction.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the supervisor's list: one query, whatever the number of chats. */
@Repository
public class RunningInteractions {
  static final String LIST =
      """
      select statement.at, i.*, w.name as website_name, q.name as queue_name, a.name as agent_name,
        bot.name as bot_name,
        (i.state = 'WAITING' and (line.queue_id is not null or ringing.since is not null)) as awaits_agent,
        case when i.state <> 'WAITING' then i.unanswered_since
          when line.queue_id is not null or ringing.since is not null
            then coalesce(past.served_until, i.started_at) end as waiting_since,
        step.main as step, step.beside, step.since as step_since, ringing.since as ringing_since,
        label.tags, watch.names as watchers
      from (select statement_timestamp() as at) statement
      left join interaction i on i.state <> 'CLOSED'
      left join website w on w.key = i.website_key
      left join queue q on q.id = i.queue_id
      left join agent a on a.id = i.agent_id
      left join bot_chat talk on talk.interaction_id = i.id and talk.ended_at is null
      left join bot on bot.key = talk.bot_key
      left join queue_entry line on line.interaction_id = i.id
      left join lateral (
        select max(o.offered_at) as since from offer o
        where o.interaction_id = i.id and o.state = 'PENDING') ringing on true
      left join lateral (
        select greatest(
          (select max(b.ended_at) from bot_chat b where b.interaction_id = i.id),
          (select max(f.ended_at) from asked_form f where f.interaction_id = i.id)) as served_until
        ) past on i.state = 'WAITING'
      left join (
        select interaction_id, min(name) filter (where not beside) as main,
          array_agg(name order by name) filter (where beside) as beside, max(entered_at) as since
        from interaction_step group by interaction_id) step on step.interaction_id = i.id
      left join lateral (
        select array_agg(t.tag order by t.tag) as tags from interaction_tag t
        where t.interaction_id = i.id) label on true
      left join (
        select interaction_id, array_agg(supervisor_name order by started_at) as names
        from spy where ended_at is null group by interaction_id) watch on watch.interaction_id = i.id
      order by i.started_at, i.id
      """;

  private final JdbcClient jdbc;

  RunningInteractions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(Instant at, @Nullable SupervisedInteraction interaction) {}

  public SupervisionList read() {
    var rows = jdbc.sql(LIST).query(RunningInteractions::row).list();
    return new SupervisionList(
        rows.getFirst().at(),
        rows.stream().map(Row::interaction).filter(Objects::nonNull).toList());
  }

  /** There is always a line, for the time; it holds no chat when none runs. */
  private static Row row(ResultSet row, int index) throws SQLException {
    var at = row.getTimestamp("at").toInstant();
    return new Row(at, row.getObject("id") == null ? null : interaction(row));
  }

  private static SupervisedInteraction interaction(ResultSet row) throws SQLException {
    return new SupervisedInteraction(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        row.getString("queue_name"),
        row.getString("contact_name"),
        InteractionState.valueOf(row.getString("state")),
        row.getBoolean("awaits_agent"),
        row.getString("step"),
        texts(row, "beside"),
        value(row.getTimestamp("step_since"), Timestamp::toInstant),
        value(row.getTimestamp("ringing_since"), Timestamp::toInstant),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        row.getString("bot_name"),
        row.getTimestamp("started_at").toInstant(),
        value(row.getTimestamp("waiting_since"), Timestamp::toInstant),
        value(row.getTimestamp("last_message_at"), Timestamp::toInstant),
        value(row.getString("last_author"), Party::valueOf),
        row.getLong("last_seq"),
        row.getLong("last_note_seq"),
        texts(row, "tags"),
        texts(row, "watchers"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private static <T, R> @Nullable R value(@Nullable T wrapped, Function<T, R> unwrap) {
    return wrapped == null ? null : unwrap.apply(wrapped);
  }
}
