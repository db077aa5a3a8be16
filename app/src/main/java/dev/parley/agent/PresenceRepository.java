package dev.parley.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the agents chose, held against whether their desktops are still there. */
@Repository
class PresenceRepository {

  private final JdbcClient jdbc;

  PresenceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Presence> find(AgentId agent) {
    return jdbc.sql("select * from agent_presence where agent_id = :agent")
        .param("agent", agent.value())
        .query(PresenceRepository::presence)
        .optional();
  }

  void insertIfMissing(AgentId agent, Presence presence) {
    jdbc.sql(
            """
            insert into agent_presence (agent_id, state, reason, cause, since)
            select id, :state, :reason, :cause, :since from agent where id = :agent
                on conflict (agent_id) do nothing
            """)
        .param("agent", agent.value())
        .param("state", presence.state().name())
        .param("reason", presence.reason())
        .param("cause", presence.cause().name())
        .param("since", sql(presence.since()))
        .update();
  }

  /** Holds the row until the transaction ends: one change of an agent after the other. */
  Attendance lock(AgentId agent) {
    return jdbc.sql("select * from agent_presence where agent_id = :agent for update")
        .param("agent", agent.value())
        .query(PresenceRepository::attendance)
        .optional()
        .orElseThrow(AgentNotFound::new);
  }

  void save(AgentId agent, Attendance next) {
    var presence = next.presence();
    var lost = next.lost();
    jdbc.sql(
            """
            update agent_presence
               set state = :state, reason = :reason, cause = :cause, since = :since,
                   gone_since = :gone, lost_state = :lostState, lost_reason = :lostReason,
                   lost_cause = :lostCause
             where agent_id = :agent
            """)
        .param("agent", agent.value())
        .param("state", presence.state().name())
        .param("reason", presence.reason())
        .param("cause", presence.cause().name())
        .param("since", sql(presence.since()))
        .param(
            "gone",
            next.goneSince() == null ? null : sql(next.goneSince()),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("lostState", lost == null ? null : lost.state().name())
        .param("lostReason", lost == null ? null : lost.reason())
        .param("lostCause", lost == null ? null : lost.cause().name())
        .update();
  }

  /** Those who chose to be available and had a connection at or after the given time. */
  Set<AgentId> available(Collection<AgentId> ids, Instant seen) {
    return jdbc.sql(
            """
            select p.agent_id
              from agent_presence p
             where p.agent_id = any(:ids)
               and p.state = 'AVAILABLE'
               and exists (select from agent_connection c
                            where c.agent_id = p.agent_id and c.seen_at >= :seen)
            """)
        .param("ids", AgentRepository.uuids(ids))
        .param("seen", sql(seen))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .set();
  }

  /** Who is not known to be gone, or not offline, and has not been seen since the given time. */
  List<AgentId> withoutConnection(Instant seen) {
    return jdbc.sql(
            """
            select p.agent_id from agent_presence p
             where (p.gone_since is null or p.state <> 'OFFLINE')
               and p.since < :seen
               and not exists (select from agent_connection c
                                where c.agent_id = p.agent_id and c.seen_at >= :seen)
            """)
        .param("seen", sql(seen))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .list();
  }

  /** When the agent was last heard of or chose something; empty without any window's sign. */
  Optional<Instant> lastSeen(AgentId agent) {
    return jdbc.sql("select max(seen_at) from agent_connection where agent_id = :agent")
        .param("agent", agent.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Those of the agents who are down as gone. */
  List<AgentId> gone(Collection<AgentId> ids) {
    return jdbc.sql(
            """
            select agent_id from agent_presence
             where agent_id = any(:ids) and gone_since is not null
            """)
        .param("ids", AgentRepository.uuids(ids))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .list();
  }

  Set<AgentId> goneBefore(Instant time) {
    return jdbc.sql("select agent_id from agent_presence where gone_since < :time")
        .param("time", sql(time))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .set();
  }

  static OffsetDateTime sql(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Presence presence(ResultSet row, int number) throws SQLException {
    return new Presence(
        PresenceState.valueOf(row.getString("state")),
        row.getString("reason"),
        PresenceCause.valueOf(row.getString("cause")),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  private static Attendance attendance(ResultSet row, int number) throws SQLException {
    var gone = row.getObject("gone_since", OffsetDateTime.class);
    return new Attendance(presence(row, number), gone == null ? null : gone.toInstant(), lost(row));
  }

  private static @Nullable Presence lost(ResultSet row) throws SQLException {
    var state = row.getString("lost_state");
    return state == null
        ? null
        : new Presence(
            PresenceState.valueOf(state),
            row.getString("lost_reason"),
            PresenceCause.valueOf(row.getString("lost_cause")),
            row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
