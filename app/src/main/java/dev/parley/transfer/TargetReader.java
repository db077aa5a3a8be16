package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import dev.parley.transfer.TransferTargets.ToAgent;
import dev.parley.transfer.TransferTargets.ToQueue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who could go on with a chat of an agent. */
@Repository
class TargetReader {
  /** Everybody but the agent who asks, with what they have to do. */
  private static final String COLLEAGUES =
      """
      with colleague as (
        select a.id, a.name, a.capacity, coalesce(p.state, 'OFFLINE') as state,
          (select count(*) from held_interaction h where h.agent_id = a.id)
            + (select count(*) from offer o where o.agent_id = a.id and o.state = 'PENDING') as load
        from agent a left join agent_presence p on p.agent_id = a.id
        where a.id <> :agent),
      target as (
        select colleague.*, state = 'AVAILABLE' and load < capacity as available from colleague)
      """;

  private final JdbcClient jdbc;

  TargetReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TransferTargets of(AgentId agent) {
    var agents =
        jdbc.sql(COLLEAGUES + "select * from target order by available desc, name, id")
            .param("agent", agent.value())
            .query(TargetReader::toAgent)
            .list();
    var queues =
        jdbc.sql(
                COLLEAGUES
                    + """
                    select q.id, q.name, (
                      select count(*) from queue_agent m join target t on t.id = m.agent_id
                      where m.queue_id = q.id and t.available) as agents_available
                    from queue q where q.deleted_at is null order by q.name, q.id
                    """)
            .param("agent", agent.value())
            .query(TargetReader::toQueue)
            .list();
    return new TransferTargets(agents, queues);
  }

  private static ToAgent toAgent(ResultSet row, int index) throws SQLException {
    return new ToAgent(
        row.getObject("id", UUID.class),
        row.getString("name"),
        PresenceState.valueOf(row.getString("state")),
        row.getInt("load"),
        row.getInt("capacity"),
        row.getBoolean("available"));
  }

  private static ToQueue toQueue(ResultSet row, int index) throws SQLException {
    return new ToQueue(
        row.getObject("id", UUID.class), row.getString("name"), row.getInt("agents_available"));
  }
}
