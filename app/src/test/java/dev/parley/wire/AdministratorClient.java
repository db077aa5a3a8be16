package dev.parley.wire;

import java.util.Map;

/** An administrator who sets up video. */
public final class AdministratorClient {
  private final WireHttp http;

  AdministratorClient(WireHttp http) {
    this.http = http;
  }

  public WireHttp http() {
    return http;
  }

  /** Sets Jitsi up, and how many calls may run at a time. */
  public void setUpVideo(String baseUrl, String appId, String secret, int maxCalls) {
    var jitsi = Map.of("baseUrl", baseUrl, "appId", appId, "audience", "jitsi", "secret", secret);
    var settings = Map.of("maxCalls", maxCalls, "maxMinutes", 30, "jitsi", jitsi);
    http.put("/api/settings/video", settings).expect(200);
  }

  /** Switches the website's video on or off. */
  public void video(String websiteKey, boolean enabled) {
    var website =
        Map.of(
            "routingFlow",
            "default-routing-flow",
            "videoEnabled",
            enabled,
            "videoProvider",
            "JITSI");
    http.put("/api/settings/websites/" + websiteKey, website).expect(200);
  }
}
