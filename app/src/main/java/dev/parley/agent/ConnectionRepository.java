package dev.parley.agent;

import static dev.parley.agent.PresenceRepository.sql;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which desktops hang on which node's sockets, and when they were last heard of. */
@Repository
class ConnectionRepository {

  private final JdbcClient jdbc;

  ConnectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A sign of life of one window.
   *
   * @param login the identity provider's session that it belongs to; null if it names none
   */
  record Sign(String session, AgentId agent, @Nullable String login, Instant at) {}

  /** Notes the signs; those of unknown agents and ended logins are left out. Answers the others. */
  Set<AgentId> seen(Collection<Sign> signs) {
    var sorted = List.copyOf(signs);
    return jdbc.sql(
            """
            insert into agent_connection (session_id, agent_id, login, seen_at)
            select seen.session_id, seen.agent_id, seen.login, seen.at
              from unnest(:sessions, :agents, :logins, :times) as seen (session_id, agent_id, login, at)
              join agent on agent.id = seen.agent_id
             where not exists (select from ended_login ended where ended.sid = seen.login)
             order by seen.session_id
                on conflict (session_id) do update set seen_at = excluded.seen_at
            returning agent_id
            """)
        .param("sessions", sorted.stream().map(Sign::session).toArray(String[]::new))
        .param("agents", sorted.stream().map(sign -> sign.agent().value()).toArray(UUID[]::new))
        .param("logins", sorted.stream().map(Sign::login).toArray(String[]::new))
        .param("times", sorted.stream().map(s -> Timestamp.from(s.at())).toArray(Timestamp[]::new))
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .set();
  }

  boolean hasConnection(AgentId agent, Instant seen) {
    return jdbc.sql(
            """
            select exists (select from agent_connection
                            where agent_id = :agent and seen_at >= :seen)
            """)
        .param("agent", agent.value())
        .param("seen", sql(seen))
        .query(Boolean.class)
        .single();
  }

  int deleteNotSeenSince(Instant seen) {
    return jdbc.sql("delete from agent_connection where seen_at < :seen")
        .param("seen", sql(seen))
        .update();
  }

  /** Forgets the windows of a login that has ended; answers whose they were. */
  Set<AgentId> deleteOf(String login) {
    return jdbc.sql("delete from agent_connection where login = :login returning agent_id")
        .param("login", login)
        .query((row, number) -> new AgentId(row.getObject("agent_id", UUID.class)))
        .set();
  }
}
