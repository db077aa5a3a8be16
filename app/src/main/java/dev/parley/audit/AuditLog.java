package dev.parley.audit;

import dev.parley.platform.security.StaffIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The append-only table {@code audit_entry}: written with what it tells of, never changed. */
@Service
public class AuditLog {
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Records what was done in the transaction that does it: neither is there without the other.
   *
   * @param action {@code subject.verb}
   * @param details never message text or a secret
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(
      StaffIdentity actor, String action, String subject, Map<String, String> details) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor_id, actor_name, action, subject, details)
            values (?, ?, ?, ?, ?, ?::jsonb)
            """)
        .params(
            Timestamp.from(clock.instant()),
            actor.id(),
            actor.name(),
            action,
            subject,
            json.writeValueAsString(details))
        .update();
  }

  /** The newest first, those before the given id. */
  public List<AuditEntry> before(long id, int limit) {
    return jdbc.sql("select * from audit_entry where id < ? order by id desc limit ?")
        .params(id, limit)
        .query(this::entry)
        .list();
  }

  /** What was done to one subject, the newest first. */
  public List<AuditEntry> of(String subject) {
    return jdbc.sql("select * from audit_entry where subject = ? order by id desc")
        .param(subject)
        .query(this::entry)
        .list();
  }

  private AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        row.getObject("actor_id", UUID.class),
        row.getString("actor_name"),
        row.getString("action"),
        row.getString("subject"),
        json.readValue(row.getString("details"), DETAILS));
  }
}
