package dev.parley.agent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agents' rows. */
@Repository
class AgentRepository {

  private final JdbcClient jdbc;

  AgentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Agent> find(AgentId id) {
    return jdbc.sql("select id, name, alias, capacity from agent where id = :id")
        .param("id", id.value())
        .query(AgentRepository::agent)
        .optional();
  }

  Optional<Agent> findForUpdate(AgentId id) {
    return jdbc.sql("select id, name, alias, capacity from agent where id = :id for no key update")
        .param("id", id.value())
        .query(AgentRepository::agent)
        .optional();
  }

  List<Agent> findAll() {
    return jdbc.sql("select id, name, alias, capacity from agent order by name, id")
        .query(AgentRepository::agent)
        .list();
  }

  List<Agent> findAll(Collection<AgentId> ids) {
    return jdbc.sql("select id, name, alias, capacity from agent where id = any(:ids)")
        .param("ids", uuids(ids))
        .query(AgentRepository::agent)
        .list();
  }

  /** Does nothing if the agent is known: the name and alias on record win over the login's. */
  boolean insertIfUnknown(AgentId id, String name, String alias) {
    return jdbc.sql(
                """
                insert into agent (id, name, alias) values (:id, :name, :alias)
                    on conflict (id) do nothing
                """)
            .param("id", id.value())
            .param("name", name)
            .param("alias", alias)
            .update()
        == 1;
  }

  static UUID[] uuids(Collection<AgentId> ids) {
    return ids.stream().map(AgentId::value).toArray(UUID[]::new);
  }

  private static Agent agent(ResultSet row, int number) throws SQLException {
    return new Agent(
        new AgentId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("alias"),
        row.getInt("capacity"));
  }
}
