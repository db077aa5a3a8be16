package dev.parley.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the agents chose, held against whether their desktops are still there. */
@Repository
class PresenceRepository {

  private static final String WITHOUT_CONNECTION =
      """
      p.state <> 'OFFLINE'
        and p.since < :seen
        and not exists (select from agent_connection c
                         where c.agent_id = p.agent_id and c.seen_at >= :seen)
      """;

  private final JdbcClient jdbc;

  PresenceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Presence> find(AgentId agent) {
    return jdbc.sql("select state, reason, since from agent_presence where agent_id = :agent")
        .param("agent", agent.value())
        .query(PresenceRepository::presence)
        .optional();
  }

  void insertIfMissing(AgentId agent, Presence presence) {
    jdbc.sql(
            """
            insert into agent_presence (agent_id, state, reason, since)
            values (:agent, :state, :reason, :since)
                on conflict (agent_id) do nothing
            """)
        .param("agent", agent.value())
        .param("state", presence.state().name())
        .param("reason", presence.reason())
        .param("since", sql(presence.since()))
        .update();
  }

  /** Holds the row until the transaction ends: one choice of an agent after the other. */
  Presence lock(AgentId agent) {
    return jdbc.sql(
            "select state, reason, since from agent_presence where agent_id = :agent for update")
        .param("agent", agent.value())
        .query(PresenceRepository::presence)
        .single();
  }

  void save(AgentId agent, Presence presence) {
    jdbc.sql(
            """
            update agent_presence set state = :state, reason = :reason, since = :since
             where agent_id = :agent
            """)
        .param("agent", agent.value())
        .param("state", presence.state().name())
        .param("reason", presence.reason())
        .param("since", sql(presence.since()))
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

  /** Who is neither offline nor connected since the given time. */
  List<AgentId> withoutConnection(Instant seen) {
    return jdbc.sql("select p.agent_id from agent_presence p where " + WITHOUT_CONNECTION)
        .param("seen", sql(seen))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .list();
  }

  /** Replaces the presence of an agent that is (still) without connection; false if it is not. */
  boolean replaceIfWithoutConnection(AgentId agent, Presence presence, Instant seen) {
    return jdbc.sql(
                """
                update agent_presence p
                   set state = :state, reason = :reason, since = :since
                 where p.agent_id = :agent and
                """
                    + WITHOUT_CONNECTION)
            .param("state", presence.state().name())
            .param("reason", presence.reason())
            .param("since", sql(presence.since()))
            .param("agent", agent.value())
            .param("seen", sql(seen))
            .update()
        == 1;
  }

  static OffsetDateTime sql(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Presence presence(ResultSet row, int number) throws SQLException {
    return new Presence(
        PresenceState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
