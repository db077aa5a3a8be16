package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what takes the agents' capacity: conversations, and chats that are being wrapped up. */
@Repository
public class OpenChats {
  private final JdbcClient jdbc;

  OpenChats(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public int of(AgentId agent) {
    return jdbc.sql("select count(*) from held_interaction where agent_id = ?")
        .param(agent.value())
        .query(Integer.class)
        .single();
  }

  /** Whether the agent has as many chats of the queue as they may have there. */
  public boolean areAtLimit(AgentId agent, QueueId queue) {
    return jdbc.sql(
            """
            select exists (
              select from queue_agent m where m.queue_id = :queue and m.agent_id = :agent
                and m.capacity <= (select count(*) from held_interaction h
                  where h.agent_id = :agent and h.queue_id = :queue))
            """)
        .param("queue", queue.value())
        .param("agent", agent.value())
        .query(Boolean.class)
        .single();
  }
}
