package dev.parley.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code colleague}; an agent's name is the one on record with the agents. */
@Repository
class ColleagueRepository {
  private static final String SELECT =
      """
      select c.id, coalesce(a.name, c.name) as name, a.alias, c.agent, c.supervisor
      from colleague c left join agent a on a.id = c.id
      where (c.agent or c.supervisor)
      """;

  private final JdbcClient jdbc;

  ColleagueRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records what the login tells, whether somebody is new or has other roles now. */
  void save(UUID id, String name, boolean agent, boolean supervisor) {
    jdbc.sql(
            """
            insert into colleague (id, name, agent, supervisor) values (?, ?, ?, ?)
            on conflict (id) do update set name = excluded.name, agent = excluded.agent,
              supervisor = excluded.supervisor
            """)
        .params(id, name, agent, supervisor)
        .update();
  }

  List<Colleague> all() {
    return jdbc.sql(SELECT + "order by name, c.id").query(ColleagueRepository::colleague).list();
  }

  List<Colleague> all(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "and c.id = any(?) order by name, c.id")
        .param(ids.toArray(UUID[]::new))
        .query(ColleagueRepository::colleague)
        .list();
  }

  private static Colleague colleague(ResultSet row, int number) throws SQLException {
    return new Colleague(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("alias"),
        row.getBoolean("agent"),
        row.getBoolean("supervisor"));
  }
}
