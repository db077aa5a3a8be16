package dev.parley.support;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.StartInteraction;
import dev.parley.message.ChatStarter;
import dev.parley.message.MessageText;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Queues, agents and chats of a test's own, beside the demo's. */
public class ChatFixture {
  private static final AtomicInteger numbers = new AtomicInteger();

  private final JdbcClient jdbc;
  private final ChatStarter starter;

  public ChatFixture(JdbcClient jdbc, ChatStarter starter) {
    this.jdbc = jdbc;
    this.starter = starter;
  }

  /** An agent for three chats at once, whose desktop stays connected as long as the test runs. */
  public UUID availableAgent(String name) {
    var id = agent(name);
    jdbc.sql(
            """
            insert into agent_connection (session_id, agent_id, seen_at)
            values (?, ?, now() + interval '1 day')
            """)
        .params(UUID.randomUUID().toString(), id)
        .update();
    presence(id, "AVAILABLE");
    return id;
  }

  /** An agent who never logged in. */
  public UUID agent(String name) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into agent (id, name, alias, capacity) values (?, ?, ?, 3)")
        .params(id, name, name)
        .update();
    return id;
  }

  /** Sets the presence as if the agent had chosen it, without telling anybody. */
  public void presence(UUID agent, String state) {
    jdbc.sql(
            """
            insert into agent_presence (agent_id, state, since) values (?, ?, now())
            on conflict (agent_id) do update set state = excluded.state
            """)
        .params(agent, state)
        .update();
  }

  /** A queue of these agents with offers of 30 seconds. */
  public UUID queue(String strategy, Collection<UUID> agents) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, ?)")
        .params(id, "Queue " + id, strategy)
        .update();
    agents.forEach(agent -> join(id, agent));
    return id;
  }

  public void join(UUID queue, UUID agent) {
    jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
        .params(queue, agent)
        .update();
  }

  /** The key of a website whose chats go to the queue. */
  public String websiteOf(UUID queue) {
    var key = "T" + numbers.incrementAndGet();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values (?, 'Test', 'Hello', '#0b7285', '{fixture.example}', 'default-routing-flow', ?)
            """)
        .params(key, queue)
        .update();
    return key;
  }

  public InteractionId start(String website) {
    var start =
        new StartInteraction(website, UUID.randomUUID(), null, null, null, null, null, null, null);
    return starter.start(start, UUID.randomUUID(), MessageText.of("Hello")).interaction();
  }

  /** Offer ids by agent id. */
  public Map<UUID, UUID> pendingOffers(InteractionId interaction) {
    record Pending(UUID agent, UUID offer) {}
    return jdbc
        .sql("select agent_id, id from offer where interaction_id = ? and state = 'PENDING'")
        .param(interaction.value())
        .query(
            (row, index) ->
                new Pending(row.getObject("agent_id", UUID.class), row.getObject("id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Pending::agent, Pending::offer));
  }

  /** When the chat's pending offers end. */
  public Instant expiry(InteractionId interaction) {
    return jdbc.sql(
            "select max(expires_at) from offer where interaction_id = ? and state = 'PENDING'")
        .param(interaction.value())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }
}
