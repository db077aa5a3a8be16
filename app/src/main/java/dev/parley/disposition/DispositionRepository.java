package dev.parley.disposition;

import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disposition}. */
@Repository
class DispositionRepository {
  private static final String OF_PLACE =
      """
      (scope, website_key, queue_id) is not distinct from
        (:scope::text, :website::text, :queue::uuid)
      """;

  private final JdbcClient jdbc;

  DispositionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<DispositionLevel> of(DispositionPlace place) {
    var rows =
        jdbc.sql("select * from disposition where " + OF_PLACE + " order by level, position")
            .params(params(place))
            .query(DispositionRepository::row)
            .list();
    return DispositionRow.tree(rows);
  }

  /** Those of a chat: its queue's first, then its website's, then those of everywhere. */
  List<DispositionLevel> fitting(String websiteKey, @Nullable QueueId queue) {
    var rows =
        jdbc.sql(
                """
                select * from disposition
                where scope = 'EVERYWHERE' or website_key = ? or queue_id = ?
                order by array_position(array['QUEUE', 'WEBSITE', 'EVERYWHERE'], scope), level,
                  position
                """)
            .params(websiteKey, queue == null ? null : queue.value())
            .query(DispositionRepository::row)
            .list();
    return DispositionRow.tree(rows);
  }

  /** Whether a chat has any of those. */
  boolean anyFits(String websiteKey, @Nullable QueueId queue) {
    return jdbc.sql(
            """
            select exists (select from disposition
              where scope = 'EVERYWHERE' or website_key = ? or queue_id = ?)
            """)
        .params(websiteKey, queue == null ? null : queue.value())
        .query(Boolean.class)
        .single();
  }

  /** How many there are, by place. */
  Map<DispositionPlace, Integer> counts() {
    var counts = new HashMap<DispositionPlace, Integer>();
    jdbc.sql(
            """
            select scope, website_key, queue_id, count(*) as count from disposition
            group by scope, website_key, queue_id
            """)
        .query(
            row -> {
              counts.put(place(row), row.getInt("count"));
            });
    return counts;
  }

  /** Whoever changes dispositions does so alone until the transaction ends. */
  void lockAll() {
    jdbc.sql("lock table disposition in share row exclusive mode").update();
  }

  /** The disposition cannot be deleted until the transaction ends; false if it is gone already. */
  boolean keep(UUID id) {
    return jdbc.sql("select id from disposition where id = ? for key share")
        .param(id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /**
   * Makes the place hold these and no others, under {@link #lockAll}.
   *
   * @return false if one of the ids belongs to another place; the transaction must roll back then
   */
  boolean replace(DispositionPlace place, List<DispositionRow> rows) {
    // names that may change places must not meet on the way
    jdbc.sql("update disposition set name = id::text where " + OF_PLACE)
        .params(params(place))
        .update();
    var mine = rows.stream().allMatch(row -> write(place, row));
    deleteOthers(place, rows.stream().map(DispositionRow::id).toArray(UUID[]::new));
    return mine;
  }

  private boolean write(DispositionPlace place, DispositionRow row) {
    return jdbc.sql(
                """
                insert into disposition
                  (id, scope, website_key, queue_id, parent_id, level, position, name)
                values (:id, :scope, :website, :queue, :parent, :level, :position, :name)
                on conflict (id) do update set parent_id = excluded.parent_id,
                  level = excluded.level, position = excluded.position, name = excluded.name
                where (disposition.scope, disposition.website_key, disposition.queue_id)
                  is not distinct from (excluded.scope, excluded.website_key, excluded.queue_id)
                """)
            .params(params(place))
            .param("id", row.id())
            .param("parent", row.parent())
            .param("level", row.level())
            .param("position", row.position())
            .param("name", row.name())
            .update()
        == 1;
  }

  private void deleteOthers(DispositionPlace place, UUID[] kept) {
    jdbc.sql("delete from disposition where " + OF_PLACE + " and id <> all (:kept)")
        .params(params(place))
        .param("kept", kept)
        .update();
  }

  /** Nothing happens while the queue is there. */
  void deleteOfDeleted(QueueId queue) {
    jdbc.sql(
            """
            delete from disposition d using queue q
            where q.id = d.queue_id and q.id = ? and q.deleted_at is not null
            """)
        .param(queue.value())
        .update();
  }

  private static Map<String, @Nullable Object> params(DispositionPlace place) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("scope", place.scope().name());
    params.put("website", place.websiteKey());
    params.put("queue", place.queueId());
    return params;
  }

  private static DispositionPlace place(ResultSet row) throws SQLException {
    return new DispositionPlace(
        DispositionScope.valueOf(row.getString("scope")),
        row.getString("website_key"),
        row.getObject("queue_id", UUID.class));
  }

  private static DispositionRow row(ResultSet row, int number) throws SQLException {
    return new DispositionRow(
        row.getObject("id", UUID.class),
        row.getObject("parent_id", UUID.class),
        row.getInt("level"),
        row.getInt("position"),
        row.getString("name"));
  }
}
