package dev.parley.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queues' rows as their settings need them; deleted queues are not there. */
@Repository
class QueueSettingsRepository {
  private static final String SETTINGS =
      """
      select q.id, q.name, q.strategy, q.weight, q.reject_reasons, q.reject_reason_required,
        extract(epoch from q.offer_timeout)::int as offer_seconds,
        extract(epoch from q.queue_timeout)::int as queue_seconds,
        extract(epoch from q.wrap_up)::int as wrap_up_seconds,
        extract(epoch from q.skills_relaxed_after)::int as relaxed_seconds,
        member.ids as member_ids, member.capacities, team.ids as team_ids,
        (select count(*) from queue_agent a where a.queue_id = q.id) as agents
      from queue q
      left join (
        select m.queue_id, array_agg(m.agent_id order by a.name, a.id) as ids,
          array_agg(m.capacity order by a.name, a.id) as capacities
        from queue_member m join agent a on a.id = m.agent_id group by m.queue_id) member
        on member.queue_id = q.id
      left join (
        select qt.queue_id, array_agg(t.id order by t.name) as ids
        from queue_team qt join team t on t.id = qt.team_id group by qt.queue_id) team
        on team.queue_id = q.id
      where q.deleted_at is null
      """;

  private final JdbcClient jdbc;

  QueueSettingsRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By name. */
  List<QueueSettings> all() {
    return jdbc.sql(SETTINGS + "order by q.name").query(QueueSettingsRepository::settings).list();
  }

  Optional<QueueSettings> find(QueueId id) {
    return jdbc.sql(SETTINGS + "and q.id = ?")
        .param(id.value())
        .query(QueueSettingsRepository::settings)
        .optional();
  }

  /** Nobody changes it, nor makes something that needs it, until the transaction ends. */
  boolean lock(QueueId id) {
    return jdbc.sql("select id from queue where id = ? and deleted_at is null for update")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  boolean isNameTaken(String name, QueueId id) {
    return jdbc.sql(
            """
            select exists (select from queue where name = ? and id <> ? and deleted_at is null)
            """)
        .params(name, id.value())
        .query(Boolean.class)
        .single();
  }

  /** With its members and teams. */
  void save(QueueId id, QueueChange change) {
    jdbc.sql(
            """
            insert into queue (id, name, strategy, offer_timeout, queue_timeout, weight, wrap_up,
              skills_relaxed_after, reject_reasons, reject_reason_required)
            values (?, ?, ?, make_interval(secs => ?), make_interval(secs => ?), ?,
              make_interval(secs => ?), make_interval(secs => ?), ?, ?)
            on conflict (id) do update set name = excluded.name, strategy = excluded.strategy,
              offer_timeout = excluded.offer_timeout, queue_timeout = excluded.queue_timeout,
              weight = excluded.weight, wrap_up = excluded.wrap_up,
              skills_relaxed_after = excluded.skills_relaxed_after,
              reject_reasons = excluded.reject_reasons,
              reject_reason_required = excluded.reject_reason_required
            """)
        .params(
            id.value(),
            change.name(),
            change.strategy().name(),
            change.offerTimeoutSeconds(),
            change.queueTimeoutSeconds(),
            change.weight(),
            change.wrapUpSeconds(),
            change.skillsRelaxedAfterSeconds(),
            change.rejectReasons().toArray(String[]::new),
            change.rejectReasonRequired())
        .update();
    leave(id);
    join(id, change);
  }

  /** Old chats go on naming it. */
  void delete(QueueId id) {
    leave(id);
    jdbc.sql("update queue set deleted_at = now() where id = ?").param(id.value()).update();
  }

  private void leave(QueueId id) {
    jdbc.sql("delete from queue_member where queue_id = ?").param(id.value()).update();
    jdbc.sql("delete from queue_team where queue_id = ?").param(id.value()).update();
  }

  private void join(QueueId id, QueueChange change) {
    var members = change.members();
    jdbc.sql(
            """
            insert into queue_member (queue_id, agent_id, capacity)
            select ?, agent_id, capacity from unnest(?::uuid[], ?::int[]) m (agent_id, capacity)
            """)
        .params(
            id.value(),
            members.stream().map(QueueMember::agentId).toArray(UUID[]::new),
            members.stream().map(QueueMember::capacity).toArray(Integer[]::new))
        .update();
    jdbc.sql("insert into queue_team (queue_id, team_id) select ?, unnest(?::uuid[])")
        .params(id.value(), change.teamIds().toArray(UUID[]::new))
        .update();
  }

  private static QueueSettings settings(ResultSet row, int index) throws SQLException {
    return new QueueSettings(
        row.getObject("id", UUID.class),
        row.getString("name"),
        QueueStrategy.valueOf(row.getString("strategy")),
        row.getInt("offer_seconds"),
        row.getInt("queue_seconds"),
        row.getInt("weight"),
        row.getInt("wrap_up_seconds"),
        row.getObject("relaxed_seconds", Integer.class),
        List.of((String[]) row.getArray("reject_reasons").getArray()),
        row.getBoolean("reject_reason_required"),
        members(row),
        List.of(ids(row, "team_ids")),
        row.getInt("agents"));
  }

  private static List<QueueMember> members(ResultSet row) throws SQLException {
    var ids = ids(row, "member_ids");
    var capacities = row.getArray("capacities");
    var limits = capacities == null ? new Integer[0] : (@Nullable Integer[]) capacities.getArray();
    return IntStream.range(0, ids.length)
        .mapToObj(number -> new QueueMember(ids[number], limits[number]))
        .toList();
  }

  static UUID[] ids(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? new UUID[0] : (UUID[]) array.getArray();
  }
}
