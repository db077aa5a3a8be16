package dev.parley.support;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceService;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends what earlier tests left in an application that many test classes share. */
public final class EmptyDesk {
  private EmptyDesk() {}

  /**
   * First nobody is there any more, so that no chat is offered while the others are closed. The
   * windows of earlier tests count no longer: each would for a while, as if it were only reloaded.
   */
  public static void clear(ApplicationContext application) {
    var jdbc = application.getBean(JdbcClient.class);
    var presences = application.getBean(PresenceService.class);
    jdbc.sql("select agent_id from agent_presence where state <> 'OFFLINE'")
        .query(UUID.class)
        .list()
        .forEach(id -> presences.choose(new AgentId(id), PresenceState.OFFLINE, null));
    jdbc.sql("delete from agent_connection").update();
    var interactions = application.getBean(InteractionService.class);
    jdbc.sql("select id from interaction where state <> 'CLOSED'")
        .query(UUID.class)
        .list()
        .forEach(id -> interactions.closeByCustomer(new InteractionId(id)));
    var closings = application.getBean(ClosingService.class);
    jdbc.sql("select id, agent_id from interaction where wrap_up_until is not null")
        .query((row, index) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list()
        .forEach(
            left -> closings.endWrapUp(new InteractionId(left.get(0)), new AgentId(left.get(1))));
  }
}
