package dev.parley.cannedanswer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code canned_answer}. */
@Repository
class CannedAnswerRepository {
  private static final String ANSWERS =
      """
      select c.*, coalesce(w.name, q.name) as place_name from canned_answer c
      left join website w on w.key = c.website_key
      left join queue q on q.id = c.queue_id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CannedAnswerRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Those that are not an agent's own, by shortcut.
   *
   * @param scope null for all scopes
   */
  List<CannedAnswer> shared(@Nullable AnswerScope scope, AnswerCursor after, int limit) {
    return jdbc.sql(
            ANSWERS
                + """
                where c.scope <> 'PERSONAL' and (c.scope = :scope or :scope::text is null)
                  and (c.shortcut, c.id) > (:shortcut, :id)
                order by c.shortcut, c.id limit :limit
                """)
        .param("scope", scope == null ? null : scope.name())
        .param("shortcut", after.shortcut())
        .param("id", after.id())
        .param("limit", limit)
        .query(CannedAnswerRepository::answer)
        .list();
  }

  Optional<CannedAnswer> findShared(UUID id) {
    return jdbc.sql(ANSWERS + "where c.id = ? and c.scope <> 'PERSONAL'")
        .param(id)
        .query(CannedAnswerRepository::answer)
        .optional();
  }

  /** The agent's own, by shortcut. */
  List<CannedAnswer> of(AgentId agent) {
    return jdbc.sql(ANSWERS + "where c.agent_id = ? order by c.shortcut")
        .param(agent.value())
        .query(CannedAnswerRepository::answer)
        .list();
  }

  Optional<CannedAnswer> findOf(AgentId agent, UUID id) {
    return jdbc.sql(ANSWERS + "where c.id = ? and c.agent_id = ?")
        .params(id, agent.value())
        .query(CannedAnswerRepository::answer)
        .optional();
  }

  /** Those of use to the agent in the chat: the agent's own first, those of everywhere last. */
  List<CannedAnswer> fitting(AgentId agent, Interaction chat) {
    var queue = chat.queue();
    return jdbc.sql(
            ANSWERS
                + """
                where c.scope = 'EVERYWHERE' or c.website_key = :website or c.queue_id = :queue
                  or c.agent_id = :agent
                order by array_position(
                  array['PERSONAL', 'QUEUE', 'WEBSITE', 'EVERYWHERE'], c.scope), c.shortcut
                """)
        .param("website", chat.websiteKey())
        .param("queue", queue == null ? null : queue.value())
        .param("agent", agent.value())
        .query(CannedAnswerRepository::answer)
        .list();
  }

  int count(AnswerPlace place) {
    return jdbc.sql(
            """
            select count(*) from canned_answer
            where (scope, website_key, queue_id, agent_id) is not distinct from
              (:scope::text, :website::text, :queue::uuid, :agent::uuid)
            """)
        .param("scope", place.scope().name())
        .param("website", place.websiteKey())
        .param("queue", place.queueId())
        .param("agent", place.agentId())
        .query(Integer.class)
        .single();
  }

  void insert(UUID id, AnswerPlace place, AnswerWords words) {
    var now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into canned_answer (id, scope, website_key, queue_id, agent_id, shortcut, text,
              version, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
            """)
        .params(id, place.scope().name(), place.websiteKey(), place.queueId(), place.agentId())
        .params(words.shortcut(), words.text(), now, now)
        .update();
  }

  /** Whether it still had this version. */
  boolean update(UUID id, int version, AnswerPlace place, AnswerWords words) {
    return jdbc.sql(
                """
                update canned_answer set scope = ?, website_key = ?, queue_id = ?, agent_id = ?,
                  shortcut = ?, text = ?, changed_at = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(place.scope().name(), place.websiteKey(), place.queueId(), place.agentId())
            .params(words.shortcut(), words.text(), Timestamp.from(clock.instant()), id, version)
            .update()
        == 1;
  }

  void delete(UUID id) {
    jdbc.sql("delete from canned_answer where id = ?").param(id).update();
  }

  /** Nothing happens while the queue is there. */
  void deleteOfDeleted(QueueId queue) {
    jdbc.sql(
            """
            delete from canned_answer c using queue q
            where q.id = c.queue_id and q.id = ? and q.deleted_at is not null
            """)
        .param(queue.value())
        .update();
  }

  private static CannedAnswer answer(ResultSet row, int index) throws SQLException {
    return new CannedAnswer(
        row.getObject("id", UUID.class),
        AnswerScope.valueOf(row.getString("scope")),
        row.getString("website_key"),
        row.getObject("queue_id", UUID.class),
        row.getString("place_name"),
        row.getString("shortcut"),
        row.getString("text"),
        row.getInt("version"),
        row.getTimestamp("changed_at").toInstant());
  }
}
