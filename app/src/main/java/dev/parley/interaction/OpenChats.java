package dev.parley.interaction;

import dev.parley.agent.AgentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the chats that are open, all of them or one agent's. */
@Repository
public class OpenChats {
  /** Apart from other advisory locks. */
  private static final long LIMIT_LOCK = 1900;

  private final JdbcClient jdbc;

  OpenChats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that are not closed. */
  int count() {
    return jdbc.sql("select count(*) from interaction where state <> 'CLOSED'")
        .query(Integer.class)
        .single();
  }

  /** As {@link #count}; whoever else asks waits until the caller's transaction has ended. */
  int countExactly() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LIMIT_LOCK).query((row, n) -> n).single();
    return count();
  }

  public int of(AgentId agent) {
    return jdbc.sql(
            "select count(*) from interaction where agent_id = ? and state = 'CONVERSATION'")
        .param(agent.value())
        .query(Integer.class)
        .single();
  }
}
