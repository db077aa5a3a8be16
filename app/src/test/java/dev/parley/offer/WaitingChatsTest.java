package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.RoutingTables.Row;
import dev.parley.support.RepositoryTest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table "Order of waiting chats" in docs/routing.md, in the real database. */
@RepositoryTest
class WaitingChatsTest {
  private static final UUID AGENT = UUID.randomUUID();
  private static final Instant DAY = Instant.parse("2026-11-24T00:00:00Z");

  @Autowired JdbcClient jdbc;

  private final Map<InteractionId, String> chats = new HashMap<>();

  @BeforeEach
  void oneFreeAgent() {
    jdbc.sql("insert into agent (id, name, alias) values (?, 'Anna', 'Anna')")
        .param(AGENT)
        .update();
    jdbc.sql("insert into agent_presence (agent_id, state, since) values (?, 'AVAILABLE', now())")
        .param(AGENT)
        .update();
  }

  static List<Row> orders() {
    return RoutingTables.under("Order of waiting chats");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void areFoundInTheOrderOfTheTable(Row row) {
    row.list("waiting").forEach(this::waits);
    var waiting = new WaitingChats(jdbc, Clock.systemUTC());

    var found = new ArrayList<String>();
    for (var next = waiting.next(List.of()); next.isPresent(); next = waiting.next(List.of())) {
      found.add(chats.get(next.get()));
      leave(next.get());
    }

    assertThat(found).isEqualTo(row.list("offered in this order"));
  }

  /** For example: P weight 5 back priority 3 09:00. */
  private void waits(String words) {
    var parts = words.split(" ");
    var chat = new InteractionId(UUID.randomUUID());
    chats.put(chat, parts[0]);
    insert(
        chat,
        queue(number(words, "weight")),
        number(words, "priority"),
        words.contains(" back "),
        DAY.plusSeconds(60L * minutes(parts[parts.length - 1])));
  }

  private static int number(String words, String name) {
    var at = words.indexOf(name + " ");
    return at < 0 ? 0 : Integer.parseInt(words.substring(at + name.length() + 1).split(" ")[0]);
  }

  private static int minutes(String time) {
    var parts = time.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }

  private UUID queue(int weight) {
    var id = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy, weight) values (?, ?, 'RING_ALL', ?)")
        .params(id, "Queue " + id, weight)
        .update();
    jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
        .params(id, AGENT)
        .update();
    return id;
  }

  private void insert(
      InteractionId chat, UUID queue, int priority, boolean back, Instant enteredAt) {
    var website = "W" + chats.size();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values (?, 'Shop', 'Hello', '#0b7285', '{}', 'default-routing-flow', ?)
            """)
        .params(website, queue)
        .update();
    jdbc.sql(
            """
            insert into interaction (id, website_key, idempotency_key, state, queue_id, started_at)
            values (?, ?, gen_random_uuid(), 'WAITING', ?, now())
            """)
        .params(chat.value(), website, queue)
        .update();
    jdbc.sql(
            """
            insert into queue_entry (interaction_id, queue_id, priority, at_head, entered_at, waiting)
            values (?, ?, ?, ?, ?, true)
            """)
        .params(chat.value(), queue, priority, back, Timestamp.from(enteredAt))
        .update();
  }

  private void leave(InteractionId chat) {
    jdbc.sql("delete from queue_entry where interaction_id = ?").param(chat.value()).update();
  }
}
