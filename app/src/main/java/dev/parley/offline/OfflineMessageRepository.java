package dev.parley.offline;

import dev.parley.interaction.PageCursor;
import dev.parley.platform.security.StaffIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code offline_message}. */
@Repository
class OfflineMessageRepository {
  private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final OfflineForm form;
  private final Clock clock;

  OfflineMessageRepository(JdbcClient jdbc, JsonMapper json, OfflineForm form, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.form = form;
    this.clock = clock;
  }

  /** False if the website already has one with this idempotency key. */
  boolean insert(
      UUID id,
      LeaveMessage message,
      Map<String, Object> answers,
      @Nullable OfflineReason reason,
      @Nullable UUID interaction) {
    return jdbc.sql(
                """
                insert into offline_message (id, website_key, idempotency_key, answers, reason,
                  interaction_id, page_url, created_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict on constraint offline_message_idempotency do nothing
                """)
            .params(
                id,
                message.websiteKey(),
                message.idempotencyKey(),
                json.writeValueAsString(answers),
                reason == null ? null : reason.name(),
                interaction,
                message.pageUrl(),
                now())
            .update()
        == 1;
  }

  UUID idOf(String websiteKey, UUID idempotencyKey) {
    return jdbc.sql("select id from offline_message where website_key = ? and idempotency_key = ?")
        .params(websiteKey, idempotencyKey)
        .query(UUID.class)
        .single();
  }

  /** The newest first, from after the cursor. */
  List<OfflineMessageView> list(OfflineMessageState state, @Nullable PageCursor after, int limit) {
    return jdbc.sql(
            """
            select m.*, w.name as website_name
            from offline_message m join website w on w.key = m.website_key
            where m.state = :state
              and (m.created_at, m.id) < (coalesce(:at::timestamptz, 'infinity'), :id::uuid)
            order by m.created_at desc, m.id desc limit :limit
            """)
        .param("state", state.name())
        .param("at", after == null ? null : Timestamp.from(after.startedAt()))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(this::view)
        .list();
  }

  int countOpen() {
    return jdbc.sql("select count(*) from offline_message where state = 'OPEN'")
        .query(Integer.class)
        .single();
  }

  /** False if it was done already, or there is none. */
  boolean finish(UUID id, StaffIdentity supervisor) {
    return jdbc.sql(
                """
                update offline_message
                set state = 'DONE', done_by = ?, done_by_name = ?, done_at = ?
                where id = ? and state = 'OPEN'
                """)
            .params(supervisor.id(), supervisor.name(), now(), id)
            .update()
        == 1;
  }

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select from offline_message where id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private OfflineMessageView view(ResultSet row, int index) throws SQLException {
    var reason = row.getString("reason");
    var doneAt = row.getTimestamp("done_at");
    return new OfflineMessageView(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        form.labelled(json.readValue(row.getString("answers"), ANSWERS)),
        reason == null ? null : OfflineReason.valueOf(reason),
        row.getObject("interaction_id", UUID.class),
        row.getString("page_url"),
        row.getTimestamp("created_at").toInstant(),
        OfflineMessageState.valueOf(row.getString("state")),
        row.getString("done_by_name"),
        doneAt == null ? null : doneAt.toInstant());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
