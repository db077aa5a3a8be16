package dev.parley.browser;

import dev.parley.process.ChatInteraction;
import dev.parley.process.DefaultRoutingFlow;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database and the engine hold of the chats, beside what the screens say. */
final class Chats {
  private final JdbcClient jdbc;
  private final RuntimeService runtime;
  private final RepositoryService repository;

  Chats(ApplicationContext application) {
    jdbc = application.getBean(JdbcClient.class);
    runtime = application.getBean(RuntimeService.class);
    repository = application.getBean(RepositoryService.class);
  }

  /** The one chat that is open; fails if there are several. */
  UUID theOpenOne() {
    return jdbc.sql("select id from interaction where state <> 'CLOSED'")
        .query(UUID.class)
        .single();
  }

  /** The one chat that is open beside another. */
  UUID theOpenOneBeside(UUID other) {
    return jdbc.sql("select id from interaction where state <> 'CLOSED' and id <> ?")
        .param(other)
        .query(UUID.class)
        .single();
  }

  /** The version of the routing flow that the chat follows. */
  int flowVersion(UUID interaction) {
    var flow =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(DefaultRoutingFlow.KEY)
            .processInstanceBusinessKey(interaction.toString())
            .singleResult();
    return repository.getProcessDefinition(flow.getProcessDefinitionId()).getVersion();
  }

  String state(UUID interaction) {
    return jdbc.sql("select state from interaction where id = ?")
        .param(interaction)
        .query(String.class)
        .single();
  }

  List<String> tags(UUID interaction) {
    return jdbc.sql("select tag from interaction_tag where interaction_id = ? order by tag")
        .param(interaction)
        .query(String.class)
        .list();
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

  /** How many offers of the chat have ended like this. */
  long offersEnded(UUID interaction, String state, String reason) {
    return jdbc.sql(
            "select count(*) from offer where interaction_id = ? and state = ? and reason = ?")
        .params(interaction, state, reason)
        .query(Long.class)
        .single();
  }

  /** The agent's state and its cause. */
  String presence(String agentName) {
    return jdbc.sql(
            """
            select state || ' ' || cause
            from agent_presence join agent on agent.id = agent_id where name = ?
            """)
        .param(agentName)
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
            where key = 'SHOP' and not ? = any (allowed_domains)
            """)
        .params(domain, domain)
        .update();
  }
}
