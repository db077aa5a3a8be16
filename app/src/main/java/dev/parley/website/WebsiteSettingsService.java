package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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
      select w.key, w.name, w.allowed_domains, q.name as queue_name, w.routing_flow,
        w.video_enabled, w.video_provider
      from website w join queue q on q.id = w.queue_id
      """;

  private final JdbcClient jdbc;
  private final RoutingFlows flows;
  private final VideoProviders providers;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  WebsiteSettingsService(
      JdbcClient jdbc,
      RoutingFlows flows,
      VideoProviders providers,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.flows = flows;
    this.providers = providers;
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
      check(change);
      write(key, change);
      audit.record(actor, "website.changed", key, change.details());
      events.publishEvent(new WebsiteChanged(key));
    }
    return lock(key);
  }

  private void check(WebsiteChange change) {
    if (!flows.knows(change.routingFlow())) {
      throw new RoutingFlowUnknown();
    }
    if (!change.videoEnabled()) {
      return;
    }
    if (change.videoProvider() == null) {
      throw new VideoProviderRequired();
    }
    if (!providers.isConfigured(change.videoProvider())) {
      throw new VideoProviderNotConfigured(change.videoProvider());
    }
  }

  private void write(String key, WebsiteChange change) {
    jdbc.sql(
            """
            update website set routing_flow = ?, video_enabled = ?, video_provider = ?
            where key = ?
            """)
        .params(change.routingFlow(), change.videoEnabled(), name(change.videoProvider()), key)
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
        row.getString("queue_name"),
        row.getString("routing_flow"),
        row.getBoolean("video_enabled"),
        WebsiteService.provider(row));
  }

  private static @Nullable String name(@Nullable VideoProviderKind provider) {
    return provider == null ? null : provider.name();
  }
}
