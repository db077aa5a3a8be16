package dev.parley.journey;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceService;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.DefaultRoutingFlow;
import dev.parley.support.TestKeycloak;
import dev.parley.support.VideoReset;
import dev.parley.website.WebsiteService;
import dev.parley.wire.AdministratorClient;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import dev.parley.wire.SupervisorClient;
import dev.parley.wire.TokenSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.simp.user.SimpUserRegistry;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One website with its queue, and the demo's four agents, who log in at the real Keycloak. Each
 * test sets the queue up for itself; at its end no chat of the website is open and no agent there.
 */
final class Scene implements BeforeEachCallback, AfterEachCallback {
  static final String WEBSITE = "JRNY";

  /** A port of its own keeps the website apart from those of other tests. */
  private static final String ORIGIN = "http://journey.localhost";

  private static final String QUEUE = "0000000b-0000-4000-8000-0000000000f1";
  private static final Map<String, TokenSource> logins = new ConcurrentHashMap<>();

  private final List<AutoCloseable> connected = new ArrayList<>();
  private ApplicationContext application;
  private JdbcClient jdbc;
  private ParleyWire wire;

  @Override
  public void beforeEach(ExtensionContext context) {
    application = SpringExtension.getApplicationContext(context);
    jdbc = application.getBean(JdbcClient.class);
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    wire = new ParleyWire("http://localhost:" + port, ORIGIN);
    createWebsite();
    queue("RING_ALL", "anna", "bruno", "chiara");
  }

  private void createWebsite() {
    jdbc.sql(
            "insert into queue (id, name, strategy) values (?, 'Journey', 'RING_ALL') on conflict do nothing")
        .param(UUID.fromString(QUEUE))
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values (?, 'Journey', 'Hello', '#0b7285', '{journey.localhost}', 'default-routing-flow', ?)
            on conflict do nothing
            """)
        .params(WEBSITE, UUID.fromString(QUEUE))
        .update();
    // whoever asks for a new website makes this node know it and its domains at once
    application.getBean(WebsiteService.class).get(WEBSITE);
  }

  /** Waits until the application has noticed that the agent's last window is closed. */
  void awaitNoWindow(String agent) {
    var users = application.getBean(SimpUserRegistry.class);
    Awaitility.await().until(() -> users.getUser(idOf(agent).toString()) == null);
  }

  /** Makes the queue ask these agents by this strategy, with the default times. */
  void queue(String strategy, String... agents) {
    jdbc.sql(
            """
            update queue set strategy = ?, last_engaged_agent = null, skills_relaxed_after = null,
              offer_timeout = '30 seconds', queue_timeout = '30 minutes', weight = 5,
              reject_reasons = '{}', reject_reason_required = false where id = ?
            """)
        .params(strategy, UUID.fromString(QUEUE))
        .update();
    jdbc.sql("delete from queue_member where queue_id = ?").param(UUID.fromString(QUEUE)).update();
    for (var agent : agents) {
      jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
          .params(UUID.fromString(QUEUE), idOf(agent))
          .update();
    }
  }

  /** A second queue, of these agents. */
  UUID otherQueue(String... agents) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
        .params(id, "Journey " + id)
        .update();
    for (var agent : agents) {
      jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
          .params(id, idOf(agent))
          .update();
    }
    return id;
  }

  /** From now on the website's chats follow this flow. */
  void routeBy(String flow) {
    administrator().change(WEBSITE, Map.of("routingFlow", flow)).expect(200);
  }

  private void routeAsUsual() {
    var websites = application.getBean(WebsiteService.class);
    if (!websites.get(WEBSITE).routingFlow().equals(DefaultRoutingFlow.KEY)) {
      routeBy(DefaultRoutingFlow.KEY);
    }
  }

  void offerTimeout(String interval) {
    jdbc.sql("update queue set offer_timeout = ?::interval where id = ?")
        .params(interval, UUID.fromString(QUEUE))
        .update();
  }

  void queueTimeout(String interval) {
    jdbc.sql("update queue set queue_timeout = ?::interval where id = ?")
        .params(interval, UUID.fromString(QUEUE))
        .update();
  }

  /** Changes columns of the queue. */
  void queueSet(String change) {
    jdbc.sql("update queue set " + change + " where id = ?").param(UUID.fromString(QUEUE)).update();
  }

  void queueCapacity(String agent, int chats) {
    jdbc.sql("update queue_member set capacity = ? where queue_id = ? and agent_id = ?")
        .params(chats, UUID.fromString(QUEUE), idOf(agent))
        .update();
  }

  void capacity(String agent, int chats) {
    jdbc.sql("update agent set capacity = ? where id = ?").params(chats, idOf(agent)).update();
  }

  ParleyWire wire() {
    return wire;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  EngineRoom engine() {
    return new EngineRoom(application);
  }

  /** An agent whose window is open and who is available. */
  AgentClient available(String agent) {
    return window(agent).available();
  }

  /** A window of an agent who has not chosen a presence. */
  AgentClient window(String agent) {
    var window = wire.agent(login(agent)).connect();
    connected.add(window);
    return window;
  }

  /** A window of the demo's supervisor, with the list. */
  SupervisorClient supervisor() {
    var window = wire.supervisor(login("sofia")).connect();
    connected.add(window);
    return window;
  }

  /** The demo's administrator. */
  AdministratorClient administrator() {
    return wire.administrator(login("ada"));
  }

  void withoutVideo() {
    VideoReset.of(application);
  }

  private static TokenSource login(String account) {
    return logins.computeIfAbsent(account, name -> PasswordLogin.of(TestKeycloak.issuer(), name));
  }

  /** A customer who has started a chat and follows it. */
  CustomerClient customer(String firstMessage) {
    var customer = wire.start(WEBSITE, firstMessage).connect();
    connected.add(customer);
    return customer;
  }

  /** Another page of the same customer. */
  CustomerClient pageOf(CustomerClient customer) {
    var page = wire.customer(customer.interaction(), customer.token());
    connected.add(page);
    return page;
  }

  static UUID idOf(String agent) {
    if (agent.equals("emma")) {
      return UUID.fromString("0000000a-0000-4000-8000-000000000041");
    }
    var number = List.of("anna", "bruno", "chiara", "dario").indexOf(agent) + 1;
    return UUID.fromString("0000000a-0000-4000-8000-00000000000" + number);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (var client : connected) {
      client.close();
    }
    var presences = application.getBean(PresenceService.class);
    for (var agent : List.of("anna", "bruno", "chiara", "dario")) {
      presences.choose(new AgentId(idOf(agent)), PresenceState.OFFLINE, null);
      capacity(agent, 5);
    }
    closeAll();
    routeAsUsual();
    wire.close();
  }

  /** What a chat is tagged with. */
  List<String> tags(UUID chat) {
    return jdbc.sql("select tag from interaction_tag where interaction_id = ?")
        .param(chat)
        .query(String.class)
        .list();
  }

  /** All customers of the website leave. */
  void closeAll() {
    var interactions = application.getBean(InteractionService.class);
    jdbc.sql("select id from interaction where website_key = ? and state <> 'CLOSED'")
        .param(WEBSITE)
        .query(UUID.class)
        .list()
        .forEach(id -> interactions.closeByCustomer(new InteractionId(id)));
  }
}
