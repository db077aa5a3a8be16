package dev.parley.agent;

import static dev.parley.agent.PresenceRepository.sql;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which desktops hang on which node's sockets, and when they were last seen there. */
@Repository
class ConnectionRepository {

  private final JdbcClient jdbc;

  ConnectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that these sessions are alive; those of unknown agents are left out. */
  void seen(Map<String, AgentId> agentBySession, Instant now) {
    jdbc.sql(
            """
            insert into agent_connection (session_id, agent_id, seen_at)
            select seen.session_id, seen.agent_id, :now
              from unnest(:sessions, :agents) as seen (session_id, agent_id)
              join agent on agent.id = seen.agent_id
             order by seen.session_id
                on conflict (session_id) do update set seen_at = excluded.seen_at
            """)
        .param("sessions", agentBySession.keySet().toArray(String[]::new))
        .param("agents", agentBySession.values().stream().map(AgentId::value).toArray(UUID[]::new))
        .param("now", sql(now))
        .update();
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
}
