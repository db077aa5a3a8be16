package dev.parley.eventlog;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import java.lang.reflect.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code routing_event}; rows are only ever added. */
@Repository
class RoutingEventRepository {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  RoutingEventRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Adds the rows in their order; what they leave open is taken from the chat as it is now. */
  void append(List<Happening> happenings) {
    jdbc.sql(
            """
            insert into routing_event (at, kind, interaction_id, agent_id, queue_id, website_key, details)
            select :now, h.kind, h.interaction_id,
              coalesce(h.agent_id, case when h.kind = 'ACCEPTED' then i.agent_id end),
              coalesce(h.queue_id, i.queue_id), i.website_key,
              h.details::jsonb || case when h.kind = 'CLOSED' and i.close_cause is not null
                then jsonb_build_object('cause', i.close_cause) else '{}' end
            from unnest(:kinds, :interactions, :agents, :queues, :details) with ordinality
              as h (kind, interaction_id, agent_id, queue_id, details, number)
            left join interaction i on i.id = h.interaction_id
            order by h.number
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("kinds", each(happenings, String.class, happening -> happening.kind().name()))
        .param("interactions", each(happenings, UUID.class, RoutingEventRepository::interaction))
        .param("agents", each(happenings, UUID.class, RoutingEventRepository::agent))
        .param("queues", each(happenings, UUID.class, RoutingEventRepository::queue))
        .param("details", each(happenings, String.class, this::details))
        .update();
  }

  /** All of one chat, the oldest first. */
  List<RoutingEventView> of(InteractionId interaction) {
    return jdbc.sql(
            """
            select e.*, a.name as agent_name, q.name as queue_name
            from routing_event e
            left join agent a on a.id = e.agent_id
            left join queue q on q.id = e.queue_id
            where e.interaction_id = ? order by e.id
            """)
        .param(interaction.value())
        .query(this::view)
        .list();
  }

  private RoutingEventView view(ResultSet row, int number) throws SQLException {
    return new RoutingEventView(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        RoutingEventKind.valueOf(row.getString("kind")),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        row.getObject("queue_id", UUID.class),
        row.getString("queue_name"),
        json.readValue(row.getString("details"), new TypeReference<Map<String, Object>>() {}));
  }

  private String details(Happening happening) {
    return json.writeValueAsString(happening.details());
  }

  private static @Nullable UUID interaction(Happening happening) {
    return happening.interaction() instanceof InteractionId id ? id.value() : null;
  }

  private static @Nullable UUID agent(Happening happening) {
    return happening.agent() instanceof AgentId id ? id.value() : null;
  }

  private static @Nullable UUID queue(Happening happening) {
    return happening.queue() instanceof QueueId id ? id.value() : null;
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] each(
      List<Happening> all, Class<T> type, Function<Happening, @Nullable T> column) {
    return all.stream().map(column).toArray(size -> (T[]) Array.newInstance(type, size));
  }
}
