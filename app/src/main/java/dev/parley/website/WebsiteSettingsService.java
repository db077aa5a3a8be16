package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what an administrator sets of websites; every change is in the audit log. */
@Service
public class WebsiteSettingsService {
  private static final String SETTINGS =
      """
      select w.key, w.name, w.allowed_domains, w.queue_id, q.name as queue_name, w.routing_flow,
        w.video_enabled, w.video_provider, w.time_zone, w.working_hours,
        w.idle_warning_minutes, w.idle_close_minutes, w.transfer_allowed,
        w.disposition_mandatory, w.rating
      from website w join queue q on q.id = w.queue_id
      """;

  private final JdbcClient jdbc;
  private final WebsiteCheck check;
  private final QueueService queues;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  WebsiteSettingsService(
      JdbcClient jdbc,
      WebsiteCheck check,
      QueueService queues,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.check = check;
    this.queues = queues;
    this.audit = audit;
    this.events = events;
  }

  /** All websites by name. */
  public List<WebsiteSettings> all() {
    return jdbc.sql(SETTINGS + "order by w.name, w.key")
        .query(WebsiteSettingsService::settings)
        .list();
  }

  /**
   * Changes a website; chats that start after the commit see it.
   *
   * @throws WebsiteNotFound if no website has the key
   */
  @Transactional
  public WebsiteSettings change(StaffIdentity actor, String key, WebsiteChange change) {
    if (!WebsiteService.isKey(key)) {
      throw new WebsiteNotFound();
    }
    var before = WebsiteChange.from(lock(key));
    if (!change.equals(before)) {
      check.check(change);
      var queue = queues.keep(new QueueId(change.queueId()));
      write(key, change);
      audit.record(actor, "website.changed", key, change.details(queue.name()));
      events.publishEvent(new WebsiteChanged(key));
    }
    return lock(key);
  }

  private void write(String key, WebsiteChange change) {
    jdbc.sql(
            """
            update website set queue_id = ?, routing_flow = ?, video_enabled = ?, video_provider = ?,
              time_zone = ?, working_hours = ?, idle_warning_minutes = ?, idle_close_minutes = ?,
              transfer_allowed = ?, disposition_mandatory = ?, rating = ?
            where key = ?
            """)
        .params(
            change.queueId(),
            change.routingFlow(),
            change.videoEnabled(),
            name(change.videoProvider()),
            change.timeZone(),
            change.workingHours(),
            change.idleWarningMinutes(),
            change.idleCloseMinutes(),
            change.transferAllowed(),
            change.dispositionMandatory(),
            change.rating().name(),
            key)
        .update();
  }

  private WebsiteSettings lock(String key) {
    return jdbc.sql(SETTINGS + "where w.key = ? for no key update of w")
        .param(key)
        .query(WebsiteSettingsService::settings)
        .optional()
        .orElseThrow(WebsiteNotFound::new);
  }

  private static WebsiteSettings settings(ResultSet row, int number) throws SQLException {
    return new WebsiteSettings(
        row.getString("key"),
        row.getString("name"),
        Arrays.asList((String[]) row.getArray("allowed_domains").getArray()),
        row.getObject("queue_id", UUID.class),
        row.getString("queue_name"),
        row.getString("routing_flow"),
        row.getBoolean("video_enabled"),
        WebsiteService.provider(row),
        row.getString("time_zone"),
        row.getString("working_hours"),
        row.getInt("idle_warning_minutes"),
        row.getInt("idle_close_minutes"),
        row.getBoolean("transfer_allowed"),
        row.getBoolean("disposition_mandatory"),
        RatingScale.valueOf(row.getString("rating")));
  }

  private static @Nullable String name(@Nullable VideoProviderKind provider) {
    return provider == null ? null : provider.name();
  }
}
