package dev.parley.supervision;

import dev.parley.agent.PresenceCause;
import dev.parley.agent.PresenceState;
import dev.parley.queue.QueueStrategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who works and what waits for them: one query each. */
@Repository
public class Workforce {
  /** What every agent has to do; each table is read once, however many agents there are. */
  private static final String LOADS =
      """
      with load as (
        select agent_id, count(*) as chats from (
          select agent_id from held_interaction
          union all select agent_id from offer where state = 'PENDING') one
        group by agent_id)
      """;

  private static final String AGENTS =
      LOADS
          + """
          select a.id, a.name, a.capacity, a.missed_in_a_row, coalesce(p.state, 'OFFLINE') as state,
            p.reason, coalesce(p.cause, 'CHOSEN') as cause, p.since, p.gone_since,
            coalesce(load.chats, 0) as load, member.queues
          from agent a
          left join agent_presence p on p.agent_id = a.id
          left join load on load.agent_id = a.id
          left join (
            select m.agent_id, array_agg(q.name order by q.name) as queues
            from queue_agent m join queue q on q.id = m.queue_id group by m.agent_id) member
            on member.agent_id = a.id
          order by a.name, a.id
          """;

  private static final String QUEUES =
      LOADS
          + """
          select q.id, q.name, q.weight, q.strategy, coalesce(line.waiting, 0) as waiting,
            line.since, coalesce(member.agents, 0) as agents,
            coalesce(member.available, 0) as available
          from queue q
          left join (
            select queue_id, count(*) as waiting, min(entered_at) as since
            from queue_entry group by queue_id) line on line.queue_id = q.id
          left join (
            select m.queue_id, count(*) as agents, count(*) filter (
              where p.state = 'AVAILABLE' and coalesce(load.chats, 0) < a.capacity) as available
            from queue_agent m
            join agent a on a.id = m.agent_id
            left join agent_presence p on p.agent_id = a.id
            left join load on load.agent_id = a.id
            group by m.queue_id) member on member.queue_id = q.id
          where q.deleted_at is null
          order by q.name, q.id
          """;

  private final JdbcClient jdbc;

  Workforce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All agents by name. */
  public List<SupervisedAgent> agents() {
    return jdbc.sql(AGENTS).query(Workforce::agent).list();
  }

  /** All queues by name. */
  public List<SupervisedQueue> queues() {
    return jdbc.sql(QUEUES).query(Workforce::queue).list();
  }

  private static SupervisedAgent agent(ResultSet row, int index) throws SQLException {
    var queues = row.getArray("queues");
    return new SupervisedAgent(
        row.getObject("id", UUID.class),
        row.getString("name"),
        PresenceState.valueOf(row.getString("state")),
        row.getString("reason"),
        PresenceCause.valueOf(row.getString("cause")),
        instant(row.getTimestamp("since")),
        instant(row.getTimestamp("gone_since")),
        row.getInt("load"),
        row.getInt("capacity"),
        row.getInt("missed_in_a_row"),
        queues == null ? List.of() : List.of((String[]) queues.getArray()));
  }

  private static SupervisedQueue queue(ResultSet row, int index) throws SQLException {
    return new SupervisedQueue(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getInt("weight"),
        QueueStrategy.valueOf(row.getString("strategy")),
        row.getInt("waiting"),
        instant(row.getTimestamp("since")),
        row.getInt("available"),
        row.getInt("agents"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
