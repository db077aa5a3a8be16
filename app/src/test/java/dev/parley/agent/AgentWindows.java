package dev.parley.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one window of each of a test's agents, which opens and is lost without a socket. */
public final class AgentWindows {
  private final JdbcClient jdbc;
  private final PresenceService presences;

  public AgentWindows(JdbcClient jdbc, PresenceService presences) {
    this.jdbc = jdbc;
    this.presences = presences;
  }

  /** Nothing has been heard of the window for as long as it takes. */
  public void vanish(UUID agent) {
    seen(agent, Instant.now().minusSeconds(25));
    presences.goOffline(new AgentId(agent));
  }

  /** It is there again and stays. */
  public void comeBack(UUID agent) {
    seen(agent, Instant.now().plus(Duration.ofDays(1)));
    presences.returned(new AgentId(agent), false);
  }

  /** An agent who is gone has been gone for longer than chats wait. */
  public void stayAway(UUID agent) {
    jdbc.sql(
            """
            update agent_presence set gone_since = gone_since - interval '3 minutes'
            where agent_id = ? and gone_since is not null
            """)
        .param(agent)
        .update();
  }

  private void seen(UUID agent, Instant at) {
    jdbc.sql(
            """
            insert into agent_connection (session_id, agent_id, seen_at) values (?, ?, ?)
            on conflict (session_id) do update set seen_at = excluded.seen_at
            """)
        .params("window of " + agent, agent, PresenceRepository.sql(at))
        .update();
  }
}
