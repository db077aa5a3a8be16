package dev.parley.interaction;

import dev.parley.agent.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads interactions for the screens; sees the changes of the running transaction. */
@Repository
public class InteractionViews {
  // the one look into the message table from here: unread is a number on every tab and row
  private static final String DESKTOP =
      """
      select i.*, w.name as website_name, w.video_enabled, q.name as queue_name,
        a.name as agent_name,
        (select count(*) from message m where m.interaction_id = i.id
          and m.seq > i.agent_read_seq and m.author = 'CUSTOMER') as unread
      from interaction i
      join website w on w.key = i.website_key
      left join queue q on q.id = i.queue_id
      left join agent a on a.id = i.agent_id
      """;

  private final JdbcClient jdbc;
  private final WaitingLine line;

  InteractionViews(JdbcClient jdbc, WaitingLine line) {
    this.jdbc = jdbc;
    this.line = line;
  }

  /** For the customer's page; {@link InteractionNotFound} if there is none. */
  public CustomerInteractionView forCustomer(InteractionId id) {
    return jdbc.sql(
            """
            select i.*, a.alias, i.state = 'CONVERSATION' and p.gone_since is not null as agent_away
            from interaction i
            left join agent a on a.id = i.agent_id
            left join agent_presence p on p.agent_id = i.agent_id
            where i.id = ?
            """)
        .param(id.value())
        .query((row, index) -> customer(row, id))
        .optional()
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  /** For the desktop, whoever asks. */
  public Optional<InteractionView> forDesktop(InteractionId id) {
    return jdbc.sql(DESKTOP + "where i.id = ?")
        .param(id.value())
        .query(InteractionViews::desktop)
        .optional();
  }

  /** The agent's open conversations, the oldest first. */
  public List<InteractionView> openOf(AgentId agent) {
    return jdbc.sql(
            DESKTOP
                + "where i.agent_id = ? and i.state = 'CONVERSATION' order by i.accepted_at, i.id")
        .param(agent.value())
        .query(InteractionViews::desktop)
        .list();
  }

  /** The agent's closed conversations, the newest first, from after the cursor. */
  public List<InteractionView> closedOf(AgentId agent, @Nullable PageCursor after, int limit) {
    var cursor = after == null ? PageCursor.BEGINNING : after;
    return jdbc.sql(
            DESKTOP
                + """
                where i.agent_id = ? and i.state = 'CLOSED' and (i.started_at, i.id) < (?, ?)
                order by i.started_at desc, i.id desc limit ?
                """)
        .params(agent.value(), Timestamp.from(cursor.startedAt()), cursor.id(), limit)
        .query(InteractionViews::desktop)
        .list();
  }

  /** The highest seq of the interaction's messages; 0 before the first. */
  public long lastSeq(InteractionId id) {
    return jdbc.sql("select last_seq from interaction where id = ?")
        .param(id.value())
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  private CustomerInteractionView customer(ResultSet row, InteractionId id) throws SQLException {
    var state = InteractionState.valueOf(row.getString("state"));
    var place = state == InteractionState.WAITING ? line.place(id).orElse(null) : null;
    return new CustomerInteractionView(
        id.value(),
        state,
        row.getString("alias"),
        row.getBoolean("agent_away"),
        place == null ? null : place.place(),
        place == null || place.estimate() == null ? null : place.estimate().toSeconds(),
        row.getLong("last_seq"),
        row.getLong("agent_received_seq"),
        row.getLong("agent_read_seq"),
        closedBy(row));
  }

  private static InteractionView desktop(ResultSet row, int index) throws SQLException {
    return new InteractionView(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        row.getString("queue_name"),
        row.getString("contact_name"),
        row.getString("page_url"),
        InteractionState.valueOf(row.getString("state")),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "accepted_at"),
        instant(row, "closed_at"),
        closedBy(row),
        row.getString("close_reason"),
        row.getLong("last_seq"),
        row.getLong("last_note_seq"),
        instant(row, "last_message_at"),
        row.getLong("customer_received_seq"),
        row.getLong("customer_read_seq"),
        row.getLong("agent_received_seq"),
        row.getLong("agent_read_seq"),
        row.getLong("unread"),
        row.getBoolean("video_enabled"));
  }

  private static @Nullable Party closedBy(ResultSet row) throws SQLException {
    var closedBy = row.getString("closed_by");
    return closedBy == null ? null : Party.valueOf(closedBy);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
