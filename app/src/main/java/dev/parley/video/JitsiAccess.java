package dev.parley.video;

/**
 * All that joining a room of the administrator's Jitsi Meet takes.
 *
 * @param secret in the clear: never stored or logged
 */
record JitsiAccess(String baseUrl, String appId, String audience, String secret) {
  @Override
  public String toString() {
    return "JitsiAccess[baseUrl=" + baseUrl + ", appId=" + appId + "]";
  }
}
