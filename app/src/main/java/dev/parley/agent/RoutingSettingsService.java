package dev.parley.agent;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what holds for the routing of all chats; changes are in the audit log. */
@Service
public class RoutingSettingsService {
  private static final int MOST_MISSED = 100;
  private static final int MOST_CHATS = 100_000;

  private final JdbcClient jdbc;
  private final AuditLog audit;

  RoutingSettingsService(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  public RoutingSettings read() {
    return jdbc.sql("select missed_limit, max_open_chats from routing_settings")
        .query(
            (row, index) ->
                new RoutingSettings(row.getInt("missed_limit"), row.getInt("max_open_chats")))
        .single();
  }

  /**
   * @throws AgentSettingsInvalid with what is wrong by field
   */
  @Transactional
  public RoutingSettings change(StaffIdentity actor, RoutingSettings change) {
    check(change);
    jdbc.sql("update routing_settings set missed_limit = ?, max_open_chats = ?")
        .params(change.missedLimit(), change.maxOpenChats())
        .update();
    var details =
        Map.of(
            "missedLimit", String.valueOf(change.missedLimit()),
            "maxOpenChats", String.valueOf(change.maxOpenChats()));
    audit.record(actor, "routing.settings-changed", "routing", details);
    return read();
  }

  private static void check(RoutingSettings change) {
    var problems = new HashMap<String, Object>();
    if (change.missedLimit() < 0 || change.missedLimit() > MOST_MISSED) {
      problems.put("missedLimit", "0 to " + MOST_MISSED);
    }
    if (change.maxOpenChats() < 0 || change.maxOpenChats() > MOST_CHATS) {
      problems.put("maxOpenChats", "0 to " + MOST_CHATS);
    }
    if (!problems.isEmpty()) {
      throw new AgentSettingsInvalid(problems);
    }
  }
}
