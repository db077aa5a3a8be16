package dev.parley.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The teams' rows. */
@Repository
class TeamRepository {
  private static final String SETTINGS =
      """
      select t.id, t.name, member.ids as agent_ids, queue.names as queue_names
      from team t
      left join (
        select m.team_id, array_agg(a.id order by a.name, a.id) as ids
        from team_member m join agent a on a.id = m.agent_id group by m.team_id) member
        on member.team_id = t.id
      left join (
        select qt.team_id, array_agg(q.name order by q.name) as names
        from queue_team qt join queue q on q.id = qt.queue_id group by qt.team_id) queue
        on queue.team_id = t.id
      """;

  private final JdbcClient jdbc;

  TeamRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By name. */
  List<TeamSettings> all() {
    return jdbc.sql(SETTINGS + "order by t.name").query(TeamRepository::settings).list();
  }

  Optional<TeamSettings> find(UUID id) {
    return jdbc.sql(SETTINGS + "where t.id = ?")
        .param(id)
        .query(TeamRepository::settings)
        .optional();
  }

  boolean lock(UUID id) {
    return jdbc.sql("select id from team where id = ? for update")
        .param(id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** How many of the ids are teams. */
  int count(Collection<UUID> ids) {
    return jdbc.sql("select count(*) from team where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  boolean isNameTaken(String name, UUID id) {
    return jdbc.sql("select exists (select from team where name = ? and id <> ?)")
        .params(name, id)
        .query(Boolean.class)
        .single();
  }

  /** The queues that it belongs to. */
  List<QueueId> queues(UUID id) {
    return jdbc.sql("select queue_id from queue_team where team_id = ? order by queue_id")
        .param(id)
        .query((row, index) -> new QueueId(row.getObject("queue_id", UUID.class)))
        .list();
  }

  /** With its agents. */
  void save(UUID id, TeamChange change) {
    jdbc.sql(
            """
            insert into team (id, name) values (?, ?)
            on conflict (id) do update set name = excluded.name
            """)
        .params(id, change.name())
        .update();
    jdbc.sql("delete from team_member where team_id = ?").param(id).update();
    jdbc.sql("insert into team_member (team_id, agent_id) select ?, unnest(?::uuid[])")
        .params(id, change.agentIds().toArray(UUID[]::new))
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from team where id = ?").param(id).update();
  }

  private static TeamSettings settings(ResultSet row, int index) throws SQLException {
    var queues = row.getArray("queue_names");
    return new TeamSettings(
        row.getObject("id", UUID.class),
        row.getString("name"),
        List.of(QueueSettingsRepository.ids(row, "agent_ids")),
        queues == null ? List.of() : List.of((String[]) queues.getArray()));
  }
}
