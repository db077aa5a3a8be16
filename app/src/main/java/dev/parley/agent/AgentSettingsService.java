package dev.parley.agent;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what an administrator sets of agents; every change is in the audit log. */
@Service
public class AgentSettingsService {
  private static final String SETTINGS =
      """
      select a.id, a.name, a.alias, a.capacity, skill.names, skill.levels from agent a
      left join (
        select agent_id, array_agg(skill order by skill) as names,
          array_agg(level order by skill) as levels
        from agent_skill group by agent_id) skill on skill.agent_id = a.id
      """;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  AgentSettingsService(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.events = events;
  }

  /** All agents by name. */
  public List<AgentSettings> all() {
    return jdbc.sql(SETTINGS + "order by a.name, a.id")
        .query(AgentSettingsService::settings)
        .list();
  }

  /**
   * Chats that wait are matched with the agent's new capacity and skills at once.
   *
   * @throws AgentSettingsInvalid with what is wrong by field
   */
  @Transactional
  public AgentSettings change(StaffIdentity actor, AgentId id, AgentSettingsChange given) {
    var before = lock(id);
    var change = given.cleaned();
    var problems = change.problems();
    if (!problems.isEmpty()) {
      throw new AgentSettingsInvalid(new HashMap<>(problems));
    }
    write(id, change);
    audit.record(actor, "agent.changed", before.name(), change.details(before.name()));
    events.publishEvent(new AgentChanged(id));
    return lock(id);
  }

  private void write(AgentId id, AgentSettingsChange change) {
    var skills = change.skills();
    jdbc.sql("update agent set alias = ?, capacity = ? where id = ?")
        .params(change.alias(), change.capacity(), id.value())
        .update();
    jdbc.sql("delete from agent_skill where agent_id = ?").param(id.value()).update();
    jdbc.sql(
            """
            insert into agent_skill (agent_id, skill, level)
            select ?, skill, level from unnest(?::text[], ?::int[]) s (skill, level)
            """)
        .params(
            id.value(),
            skills.stream().map(AgentSkill::skill).toArray(String[]::new),
            skills.stream().map(AgentSkill::level).toArray(Integer[]::new))
        .update();
  }

  private AgentSettings lock(AgentId id) {
    return jdbc.sql(SETTINGS + "where a.id = ? for no key update of a")
        .param(id.value())
        .query(AgentSettingsService::settings)
        .optional()
        .orElseThrow(AgentNotFound::new);
  }

  private static AgentSettings settings(ResultSet row, int index) throws SQLException {
    return new AgentSettings(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("alias"),
        row.getInt("capacity"),
        skills(row));
  }

  private static List<AgentSkill> skills(ResultSet row) throws SQLException {
    if (row.getArray("names") == null) {
      return List.of();
    }
    var names = (String[]) row.getArray("names").getArray();
    var levels = (Integer[]) row.getArray("levels").getArray();
    return IntStream.range(0, names.length)
        .mapToObj(number -> new AgentSkill(names[number], levels[number]))
        .toList();
  }
}
