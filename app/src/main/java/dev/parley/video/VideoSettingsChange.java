package dev.parley.video;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the administrator sets of video. */
@Schema(name = "VideoSettingsChange")
public record VideoSettingsChange(int maxCalls, int maxMinutes, @NotNull Jitsi jitsi) {

  /**
   * The administrator's own Jitsi Meet.
   *
   * @param secret which its tokens are signed with; absent or empty keeps the one there is
   */
  @Schema(name = "JitsiSettingsChange")
  public record Jitsi(
      @MayBeAbsent @Nullable String baseUrl,
      @MayBeAbsent @Nullable String appId,
      @NotNull String audience,
      @MayBeAbsent @Nullable String secret) {

    public Jitsi {
      baseUrl = baseUrl == null || baseUrl.isBlank() ? null : withoutSlash(baseUrl.strip());
      appId = appId == null || appId.isBlank() ? null : appId.strip();
      audience = audience == null ? "" : audience.strip();
      secret = secret == null || secret.isEmpty() ? null : secret;
    }

    private static String withoutSlash(String url) {
      return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public String toString() {
      return "Jitsi[baseUrl=%s, appId=%s, audience=%s]".formatted(baseUrl, appId, audience);
    }
  }

  /** For the audit log: of the secret only whether there is a new one. */
  Map<String, String> details() {
    return Map.of(
        "maxCalls", String.valueOf(maxCalls),
        "maxMinutes", String.valueOf(maxMinutes),
        "jitsiBaseUrl", Objects.toString(jitsi.baseUrl(), ""),
        "jitsiAppId", Objects.toString(jitsi.appId(), ""),
        "jitsiAudience", jitsi.audience(),
        "jitsiSecret", jitsi.secret() == null ? "kept" : "changed");
  }
}
