package dev.parley.interaction;

import dev.parley.agent.AgentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the conversations that agents have open. */
@Repository
public class OpenChats {
  private final JdbcClient jdbc;

  OpenChats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public int of(AgentId agent) {
    return jdbc.sql(
            "select count(*) from interaction where agent_id = ? and state = 'CONVERSATION'")
        .param(agent.value())
        .query(Integer.class)
        .single();
  }
}
