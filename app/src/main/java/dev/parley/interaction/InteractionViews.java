package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.form.Forms;
import dev.parley.website.RatingScale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads interactions for the screens; sees the changes of the running transaction. */
@Repository
public class InteractionViews {
  // looks into the messages, as unread is a number on every tab and row, and into the transfers
  private static final String DESKTOP =
      """
      select i.*, w.name as website_name, w.video_enabled, w.transfer_allowed,
        w.attachments_enabled, w.attachment_max_bytes, w.attachment_types,
        q.name as queue_name, a.name as agent_name, d.name as disposed_by_name, transfer.*,
        r.scale as rating_scale, r.value as rating_value, r.comment as rating_comment, r.rated_at,
        p.started_at as previous_started_at,
        array(select tag from interaction_tag t where t.interaction_id = i.id order by tag) as tags,
        (select count(*) from message m where m.interaction_id = i.id
          and m.seq > i.agent_read_seq and m.author = 'CUSTOMER') as unread
      from interaction i
      join website w on w.key = i.website_key
      left join queue q on q.id = i.queue_id
      left join agent a on a.id = i.agent_id
      left join agent d on d.id = i.disposed_by
      left join rating r on r.interaction_id = i.id
      left join interaction p on p.id = i.previous_id
      left join lateral (
        select t.id as transfer_id, t.from_agent_id as transfer_from_id,
          sender.name as transfer_from_name, t.target_agent_id as transfer_agent_id,
          target.name as transfer_agent_name, t.target_queue_id as transfer_queue_id,
          line.name as transfer_queue_name, t.comment as transfer_comment,
          t.state as transfer_state, t.reason as transfer_reason,
          t.requested_at as transfer_requested_at, t.ended_at as transfer_ended_at
        from transfer t
        join agent sender on sender.id = t.from_agent_id
        left join agent target on target.id = t.target_agent_id
        left join queue line on line.id = t.target_queue_id
        where t.interaction_id = i.id and (t.state = 'PENDING' or (i.marked_unread
          and t.state in ('REJECTED', 'TIMED_OUT', 'TARGET_GONE')))
        order by t.requested_at desc limit 1) transfer on true
      """;

  private final JdbcClient jdbc;
  private final WaitingLine line;
  private final Forms forms;
  private final Clock clock;

  InteractionViews(JdbcClient jdbc, WaitingLine line, Forms forms, Clock clock) {
    this.jdbc = jdbc;
    this.line = line;
    this.forms = forms;
    this.clock = clock;
  }

  /** For the customer's page; {@link InteractionNotFound} if there is none. */
  public CustomerInteractionView forCustomer(InteractionId id) {
    return jdbc.sql(
            """
            select i.*, a.alias, i.state = 'CONVERSATION' and p.gone_since is not null as agent_away,
              b.name as bot_name, f.id as asked_id, f.form_id as asked_form,
              exists (select 1 from transcript_website t where t.website_key = i.website_key)
                as transcript_allowed,
              case when exists (select 1 from mail_settings where host is not null)
                and exists (select 1 from transcript_mail_website t
                  where t.website_key = i.website_key)
                then coalesce(
                  (select m.state from transcript_mail m where m.interaction_id = i.id
                    order by m.requested_at desc limit 1),
                  'OFFERED') end as transcript_mail,
              case when i.state = 'CLOSED' and i.accepted_at is not null
                and r.interaction_id is null then w.rating else 'OFF' end as rating_asked
            from interaction i
            join website w on w.key = i.website_key
            left join rating r on r.interaction_id = i.id
            left join agent a on a.id = i.agent_id
            left join agent_presence p on p.agent_id = i.agent_id
            left join bot_chat c on c.interaction_id = i.id and c.ended_at is null
            left join bot b on b.key = c.bot_key
            left join asked_form f on f.interaction_id = i.id and f.ended_at is null
              and i.state = 'WAITING'
            where i.id = ?
            """)
        .param(id.value())
        .query((row, index) -> customer(row, id))
        .optional()
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  /** For the desktop, whoever asks. */
  public Optional<InteractionView> forDesktop(InteractionId id) {
    return jdbc.sql(DESKTOP + "where i.id = ?").param(id.value()).query(this::desktop).optional();
  }

  /** The agent's open conversations and those they still wrap up, the oldest first. */
  public List<InteractionView> openOf(AgentId agent) {
    return jdbc.sql(
            DESKTOP
                + """
                where i.agent_id = ? and (i.state = 'CONVERSATION' or i.wrap_up_until is not null)
                order by i.accepted_at, i.id
                """)
        .param(agent.value())
        .query(this::desktop)
        .list();
  }

  /** The agent's closed conversations, the newest first, from after the cursor. */
  public List<InteractionView> closedOf(AgentId agent, @Nullable PageCursor after, int limit) {
    var cursor = after == null ? PageCursor.BEGINNING : after;
    return jdbc.sql(
            DESKTOP
                + """
                where i.agent_id = ? and i.state = 'CLOSED' and i.wrap_up_until is null
                  and (i.started_at, i.id) < (?, ?)
                order by i.started_at desc, i.id desc limit ?
                """)
        .params(agent.value(), Timestamp.from(cursor.startedAt()), cursor.id(), limit)
        .query(this::desktop)
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
        row.getString("bot_name"),
        form(row),
        place == null ? null : place.place(),
        place == null || place.estimate() == null ? null : place.estimate().toSeconds(),
        row.getLong("last_seq"),
        row.getLong("agent_received_seq"),
        row.getLong("agent_read_seq"),
        ViewRows.closedBy(row),
        ViewRows.closeCause(row),
        row.getBoolean("transcript_allowed"),
        transcriptMail(row),
        ratingForm(row));
  }

  private static @Nullable TranscriptMailState transcriptMail(ResultSet row) throws SQLException {
    var state = row.getString("transcript_mail");
    return state == null ? null : TranscriptMailState.valueOf(state);
  }

  private @Nullable CustomerForm form(ResultSet row) throws SQLException {
    var asked = row.getObject("asked_id", UUID.class);
    return asked == null
        ? null
        : forms
            .findAsked(row.getString("asked_form"))
            .map(form -> new CustomerForm(asked, form.schema()))
            .orElse(null);
  }

  private @Nullable Map<String, Object> ratingForm(ResultSet row) throws SQLException {
    var scale = RatingScale.valueOf(row.getString("rating_asked"));
    return scale == RatingScale.OFF ? null : forms.get(RatingForms.idOf(scale)).schema();
  }

  private InteractionView desktop(ResultSet row, int index) throws SQLException {
    return ViewRows.desktop(row, clock.instant());
  }
}
