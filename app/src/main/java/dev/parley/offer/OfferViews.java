package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferView.FromColleague;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pending offers for the desktop; sees the changes of the running transaction. */
@Repository
class OfferViews {
  // looks into the messages, as the first words stand on the offer, and for forms to be read
  private static final String PENDING =
      """
      select o.*, i.website_key, i.contact_name, i.started_at, i.priority, w.name as website_name,
        q.name as queue_name, q.reject_reasons,
        coalesce(q.reject_reason_required, false) as reject_reason_required,
        t.comment as transfer_comment, sender.name as transfer_from_name,
        coalesce((select left(m.text, 200) from message m
          where m.interaction_id = i.id order by m.seq limit 1), '') as preview,
        exists (select from asked_form f
          where f.interaction_id = i.id and f.answered_at is not null) as has_forms
      from offer o
      join interaction i on i.id = o.interaction_id
      join website w on w.key = i.website_key
      left join queue q on q.id = o.queue_id
      left join transfer t on t.id = o.transfer_id
      left join agent sender on sender.id = t.from_agent_id
      where o.state = 'PENDING' and
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferViews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<OfferView> pendingOf(AgentId agent) {
    return jdbc.sql(PENDING + " o.agent_id = ? order by o.offered_at, o.id")
        .param(agent.value())
        .query(this::view)
        .list();
  }

  /** The chat's pending offers by the agent who is asked. */
  Map<UUID, OfferView> pendingFor(InteractionId interaction) {
    record ToAgent(UUID agent, OfferView offer) {}
    return jdbc
        .sql(PENDING + " o.interaction_id = ?")
        .param(interaction.value())
        .query((row, index) -> new ToAgent(row.getObject("agent_id", UUID.class), view(row, index)))
        .list()
        .stream()
        .collect(Collectors.toMap(ToAgent::agent, ToAgent::offer));
  }

  private OfferView view(ResultSet row, int index) throws SQLException {
    var expiresAt = row.getTimestamp("expires_at").toInstant();
    return new OfferView(
        row.getObject("id", UUID.class),
        row.getObject("interaction_id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        row.getString("queue_name"),
        row.getString("contact_name"),
        row.getString("preview"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("offered_at").toInstant(),
        expiresAt,
        remaining(expiresAt),
        row.getInt("priority"),
        texts(row.getArray("reject_reasons")),
        row.getBoolean("reject_reason_required"),
        row.getBoolean("has_forms"),
        transfer(row));
  }

  private static @Nullable FromColleague transfer(ResultSet row) throws SQLException {
    var from = row.getString("transfer_from_name");
    return from == null ? null : new FromColleague(from, row.getString("transfer_comment"));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private long remaining(Instant expiresAt) {
    return Math.max(0, Duration.between(clock.instant(), expiresAt).toMillis());
  }
}
