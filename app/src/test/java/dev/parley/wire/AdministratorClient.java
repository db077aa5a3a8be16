package dev.parley.wire;

import java.util.HashMap;
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
    change(websiteKey, Map.of("videoEnabled", enabled, "videoProvider", "JITSI")).expect(200);
  }

  /** Sets some of a website's settings and leaves the others as they are. */
  public Answer change(String websiteKey, Map<String, ?> some) {
    var stored =
        http.get("/api/settings/websites")
            .expect(200)
            .body()
            .valueStream()
            .filter(each -> each.get("key").asString().equals(websiteKey))
            .findFirst()
            .orElseThrow();
    var change = new HashMap<String, Object>();
    stored.properties().forEach(field -> change.put(field.getKey(), field.getValue()));
    change.putAll(some);
    return http.put("/api/settings/websites/" + websiteKey, change);
  }
}
