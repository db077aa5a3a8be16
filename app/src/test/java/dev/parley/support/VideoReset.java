package dev.parley.support;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Undoes what a test set up of video in an application that many test classes share. */
public final class VideoReset {
  private VideoReset() {}

  /** No website has video, nobody has entered anything about it, no call runs. */
  public static void of(ApplicationContext application) {
    var jdbc = application.getBean(JdbcClient.class);
    jdbc.sql("update website set video_enabled = false, video_provider = null").update();
    jdbc.sql(
            """
            update video_settings set max_calls = 10, max_minutes = 60, jitsi_base_url = null,
              jitsi_app_id = null, jitsi_audience = 'jitsi', jitsi_secret = null
            """)
        .update();
    jdbc.sql(
            """
            update video_call set ended_at = now(), ended_by = 'CHAT_CLOSED'
            where ended_at is null
            """)
        .update();
  }
}
