package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes how websites' pages greet; every change is in the audit log. */
@Service
public class WebsiteGreetingsService {
  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  WebsiteGreetingsService(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.events = events;
  }

  /**
   * @throws WebsiteNotFound if no website has the key
   */
  public WebsiteGreetings get(String key) {
    return jdbc.sql("select key, name, greetings, greetings_version from website where key = ?")
        .param(WebsiteService.isKey(key) ? key : "")
        .query(
            (row, number) ->
                new WebsiteGreetings(
                    row.getString("key"),
                    row.getString("name"),
                    GreetingColumn.read(row),
                    row.getInt("greetings_version")))
        .optional()
        .orElseThrow(WebsiteNotFound::new);
  }

  /**
   * Changes all greetings; pages that are loaded after the commit have them.
   *
   * @throws WebsiteNotFound if no website has the key
   * @throws WebsiteSettingsInvalid with what is wrong by field, as {@code 0.text}
   * @throws WebsiteGreetingsOvertaken if somebody else has changed them since
   */
  @Transactional
  public WebsiteGreetings change(StaffIdentity actor, String key, WebsiteGreetingsChange change) {
    var before = get(key);
    var problems = GreetingRules.problems(change.greetings());
    if (!problems.isEmpty()) {
      throw new WebsiteSettingsInvalid(problems);
    }
    var greetings = change.greetings().stream().map(GreetingRule::cleaned).toList();
    if (!write(key, greetings, change.version())) {
      throw new WebsiteGreetingsOvertaken();
    }
    if (!greetings.equals(before.greetings())) {
      var details = Map.of("greetings", String.valueOf(greetings.size()));
      audit.record(actor, "website.greetings-changed", key, details);
      events.publishEvent(new WebsiteChanged(key));
    }
    return get(key);
  }

  private boolean write(String key, List<GreetingRule> greetings, int version) {
    return jdbc.sql(
                """
                update website set greetings = ?::jsonb, greetings_version = greetings_version + 1
                where key = ? and greetings_version = ?
                """)
            .params(GreetingColumn.json(greetings), key, version)
            .update()
        == 1;
  }
}
