package dev.parley.video;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator reads of video.
 *
 * @param maxCalls at the same time, in the whole installation
 * @param maxMinutes how long a call may last
 */
@Schema(name = "VideoSettings")
public record VideoSettings(int maxCalls, int maxMinutes, Jitsi jitsi) {

  /**
   * The administrator's own Jitsi Meet.
   *
   * @param secretSet whether there is a secret; itself it is never shown
   */
  @Schema(name = "JitsiSettings")
  public record Jitsi(
      @Nullable String baseUrl, @Nullable String appId, String audience, boolean secretSet) {

    boolean isComplete() {
      return baseUrl != null && appId != null && secretSet;
    }
  }
}
