package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes how websites' chats look; every change is in the audit log. */
@Service
public class WebsiteLookService {
  private final JdbcClient jdbc;
  private final Avatars avatars;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  WebsiteLookService(
      JdbcClient jdbc, Avatars avatars, AuditLog audit, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.avatars = avatars;
    this.audit = audit;
    this.events = events;
  }

  /**
   * @throws WebsiteNotFound if no website has the key
   */
  public WebsiteLookSettings get(String key) {
    return jdbc.sql(
            "select key, name, look_version, " + LookColumns.NAMES + " from website where key = ?")
        .param(WebsiteService.isKey(key) ? key : "")
        .query(
            (row, number) ->
                new WebsiteLookSettings(
                    row.getString("key"),
                    row.getString("name"),
                    LookColumns.read(row),
                    row.getInt("look_version")))
        .optional()
        .orElseThrow(WebsiteNotFound::new);
  }

  /**
   * Changes the look; pages that are loaded after the commit have it.
   *
   * @throws WebsiteNotFound if no website has the key
   * @throws WebsiteSettingsInvalid with what is wrong by field
   * @throws AvatarUnknown if the picture is not kept
   * @throws WebsiteLookOvertaken if somebody else has changed it since
   */
  @Transactional
  public WebsiteLookSettings change(StaffIdentity actor, String key, WebsiteLookChange change) {
    var before = get(key);
    var problems = LookRules.problems(change.look());
    if (!problems.isEmpty()) {
      throw new WebsiteSettingsInvalid(problems);
    }
    var look = change.look().cleaned();
    if (!look.avatar().isEmpty() && !avatars.holds(look.avatar())) {
      throw new AvatarUnknown();
    }
    if (!write(key, look, change.version())) {
      throw new WebsiteLookOvertaken();
    }
    if (!look.equals(before.look())) {
      audit.record(actor, "website.look-changed", key, details(look));
      events.publishEvent(new WebsiteChanged(key));
    }
    return get(key);
  }

  private boolean write(String key, WebsiteLook look, int version) {
    return jdbc.sql(
                """
                update website set colour = ?, title = ?, subtitle = ?, greeting = ?,
                  launcher_label = ?, translations = ?::jsonb, avatar = ?, side = ?, scheme = ?,
                  launcher_bottom = ?, languages = ?, language = ?, look_version = look_version + 1
                where key = ? and look_version = ?
                """)
            .params(
                look.colour(),
                look.texts().title(),
                look.texts().subtitle(),
                look.texts().greeting(),
                look.texts().launcher(),
                LookColumns.json(look.translations()),
                look.avatar().isEmpty() ? null : look.avatar(),
                look.side().name(),
                look.scheme().name(),
                look.launcherBottom(),
                look.languages().toArray(String[]::new),
                look.language(),
                key,
                version)
            .update()
        == 1;
  }

  private static Map<String, String> details(WebsiteLook look) {
    return Map.of(
        "colour", look.colour(),
        "title", look.texts().title(),
        "avatar", look.avatar(),
        "side", look.side().name(),
        "scheme", look.scheme().name(),
        "launcherBottom", String.valueOf(look.launcherBottom()),
        "languages", String.join(", ", look.languages()),
        "language", look.language());
  }
}
