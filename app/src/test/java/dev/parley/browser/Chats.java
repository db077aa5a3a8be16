package dev.parley.browser;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceService;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.ChatInteraction;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database and the engine hold of the chats, beside what the screens say. */
final class Chats {
  private final JdbcClient jdbc;
  private final InteractionService interactions;
  private final PresenceService presences;
  private final RuntimeService runtime;

  Chats(ApplicationContext application) {
    jdbc = application.getBean(JdbcClient.class);
    interactions = application.getBean(InteractionService.class);
    presences = application.getBean(PresenceService.class);
    runtime = application.getBean(RuntimeService.class);
  }

  /** What earlier tests left must not ring in this one. */
  void startWithNone() {
    jdbc.sql("select agent_id from agent_presence where state <> 'OFFLINE'")
        .query(UUID.class)
        .list()
        .forEach(id -> presences.choose(new AgentId(id), PresenceState.OFFLINE, null));
    jdbc.sql("select id from interaction where state <> 'CLOSED'")
        .query(UUID.class)
        .list()
        .forEach(id -> interactions.closeByCustomer(new InteractionId(id)));
  }

  /** The one chat that is open; fails if there are several. */
  UUID theOpenOne() {
    return jdbc.sql("select id from interaction where state <> 'CLOSED'")
        .query(UUID.class)
        .single();
  }

  String state(UUID interaction) {
    return jdbc.sql("select state from interaction where id = ?")
        .param(interaction)
        .query(String.class)
        .single();
  }

  /** How many life-cycle processes run for the chat. */
  long processesOf(UUID interaction) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ChatInteraction.KEY)
        .processInstanceBusinessKey(interaction.toString())
        .count();
  }

  /** True when no process of any kind runs for the chat. */
  boolean processEnded(UUID interaction) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(interaction.toString())
            .count()
        == 0;
  }

  /** How the agent's offers of the chat ended, with the reason if there is one. */
  String offerState(UUID interaction, String agentName) {
    return jdbc.sql(
            """
            select concat_ws(' ', offer.state, offer.reason)
            from offer join agent on agent.id = offer.agent_id
            where offer.interaction_id = ? and agent.name = ?
            """)
        .params(interaction, agentName)
        .query(String.class)
        .single();
  }

  /** Ends every login of Parley's own, as time would; Keycloak's stay. */
  void endLogins() {
    jdbc.sql("delete from spring_session").update();
  }

  /** Lets the snippet of the demo's shop appear on the pages of one more domain. */
  void allowShopOn(String domain) {
    jdbc.sql(
            """
            update website set allowed_domains = array_append(allowed_domains, ?)
            where key = 'SHOP'
            """)
        .param(domain)
        .update();
  }
}
