package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conversations of agents who are gone and have not come back in time. */
@Component
class AbandonedChats {
  private final JdbcClient jdbc;
  private final AgentService agents;
  private final InteractionService interactions;

  AbandonedChats(JdbcClient jdbc, AgentService agents, InteractionService interactions) {
    this.jdbc = jdbc;
    this.agents = agents;
    this.interactions = interactions;
  }

  List<InteractionId> find() {
    return jdbc.sql("select id from interaction where agent_id = any(?) and state = 'CONVERSATION'")
        .param(agents.lost().stream().map(AgentId::value).toArray(UUID[]::new))
        .query((row, index) -> new InteractionId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Puts the chat at the head of its queue, unless its agent is back or it is over by now. */
  @Transactional
  void giveBack(InteractionId id) {
    var locked = interactions.lock(id);
    if (locked.isInConversation() && agents.lost().contains(locked.agent())) {
      interactions.returnToQueue(
          id, Objects.requireNonNull(locked.queue(), "queue"), ReturnReason.AGENT_GONE);
    }
  }
}
