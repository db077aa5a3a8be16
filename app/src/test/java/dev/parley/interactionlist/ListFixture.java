package dev.parley.interactionlist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of interactions as the list reads them. */
class ListFixture {
  static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  static final UUID ANNA = new UUID(28, 1);
  static final UUID BRUNO = new UUID(28, 2);
  static final UUID SALES = new UUID(28, 8);
  static final UUID SUPPORT = new UUID(28, 9);

  private final JdbcClient jdbc;

  ListFixture(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void aCentre() {
    for (var queue : Map.of(SALES, "Sales", SUPPORT, "Support").entrySet()) {
      jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
          .params(queue.getKey(), queue.getValue())
          .update();
    }
    for (var key : new String[] {"ONE", "TWO"}) {
      jdbc.sql(
              """
              insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
              values (?, ?, 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
              """)
          .params(key, "Website " + key, SALES)
          .update();
    }
    for (var agent : Map.of(ANNA, "Anna Rossi", BRUNO, "Bruno Keller").entrySet()) {
      jdbc.sql("insert into agent (id, name, alias) values (?, ?, 'Alias')")
          .params(agent.getKey(), agent.getValue())
          .update();
    }
  }

  /** One interaction; the columns that are not named are those of Anna's closed chat. */
  UUID insert(Map<String, Object> columns) {
    var all = new HashMap<String, Object>();
    all.put("id", UUID.randomUUID());
    all.put("website_key", "ONE");
    all.put("idempotency_key", UUID.randomUUID());
    all.put("state", "CLOSED");
    all.put("queue_id", SALES);
    all.put("agent_id", ANNA);
    all.put("started_at", NOON);
    all.putAll(columns);
    if (all.get("state").equals("CLOSED")) {
      all.put("closed_at", NOON);
    }
    if (all.containsKey("disposition")) {
      all.put("disposed_at", NOON);
    }
    all.values().removeIf(value -> value == ABSENT);
    var names = String.join(", ", all.keySet());
    var values = ":" + String.join(", :", all.keySet());
    all.replaceAll((name, value) -> value instanceof Instant at ? Timestamp.from(at) : value);
    jdbc.sql("insert into interaction (%s) values (%s)".formatted(names, values))
        .params(all)
        .update();
    jdbc.sql("insert into interaction_words values (?, -1, false, '')")
        .param(all.get("id"))
        .update();
    return (UUID) all.get("id");
  }

  /** For a column that is to be null. */
  static final Object ABSENT = new Object();

  void said(UUID interaction, String author, String text) {
    jdbc.sql(
            """
            with slot as (
              update interaction set last_seq = last_seq + 1, last_customer_seq =
                case when :author = 'CUSTOMER' then last_seq + 1 else last_customer_seq end
              where id = :id returning last_seq)
            insert into message (interaction_id, seq, id, author, text, sent_at)
            select :id, last_seq, gen_random_uuid(), :author, :text, now() from slot
            """)
        .param("id", interaction)
        .param("author", author)
        .param("text", text)
        .update();
  }

  /** Names of the filter's parts, each followed by its value. */
  static ListFilter filter(Object... parts) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < parts.length; i += 2) {
      map.put((String) parts[i], parts[i + 1]);
    }
    return new ListFilter(
        (String) map.get("text"),
        (Instant) map.get("from"),
        (Instant) map.get("before"),
        (Boolean) map.get("unread"),
        (Boolean) map.get("open"),
        (String) map.get("website"),
        (UUID) map.get("queue"),
        (UUID) map.get("agent"),
        (String) map.get("tag"),
        (String) map.get("disposition"),
        (Boolean) map.get("undisposed"));
  }
}
