package dev.parley.video;

import dev.parley.platform.secret.SecretBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of the table {@code video_settings}. */
@Repository
class VideoSettingsRepository {
  private final JdbcClient jdbc;
  private final SecretBox secrets;

  VideoSettingsRepository(JdbcClient jdbc, SecretBox secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  VideoSettings read() {
    return jdbc.sql("select * from video_settings")
        .query(VideoSettingsRepository::settings)
        .single();
  }

  /** Reads the settings and makes everybody else who does so wait for this transaction's end. */
  VideoSettings lock() {
    return jdbc.sql("select * from video_settings for no key update")
        .query(VideoSettingsRepository::settings)
        .single();
  }

  void write(VideoSettingsChange change) {
    var jitsi = change.jitsi();
    jdbc.sql(
            """
            update video_settings set max_calls = ?, max_minutes = ?, jitsi_base_url = ?,
              jitsi_app_id = ?, jitsi_audience = ?, jitsi_secret = coalesce(?, jitsi_secret)
            """)
        .params(
            change.maxCalls(),
            change.maxMinutes(),
            jitsi.baseUrl(),
            jitsi.appId(),
            jitsi.audience(),
            jitsi.secret() == null ? null : secrets.seal(jitsi.secret()))
        .update();
  }

  /** Empty until base URL, app id and secret have been entered. */
  Optional<JitsiAccess> jitsi() {
    return jdbc.sql(
            """
            select * from video_settings where jitsi_base_url is not null
              and jitsi_app_id is not null and jitsi_secret is not null
            """)
        .query((row, index) -> access(row))
        .optional();
  }

  private JitsiAccess access(ResultSet row) throws SQLException {
    return new JitsiAccess(
        row.getString("jitsi_base_url"),
        row.getString("jitsi_app_id"),
        row.getString("jitsi_audience"),
        secrets.open(row.getString("jitsi_secret")));
  }

  private static VideoSettings settings(ResultSet row, int index) throws SQLException {
    return new VideoSettings(
        row.getInt("max_calls"),
        row.getInt("max_minutes"),
        new VideoSettings.Jitsi(
            row.getString("jitsi_base_url"),
            row.getString("jitsi_app_id"),
            row.getString("jitsi_audience"),
            row.getString("jitsi_secret") != null));
  }
}
