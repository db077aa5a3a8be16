package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.parley.wire.AdministratorClient;
import dev.parley.wire.Answer;
import dev.parley.wire.Events;
import dev.parley.wire.WireHttp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Video on the scene's website, and what people do with it. */
final class VideoScene {
  private static final String SECRET = "only-for-tests-0123456789-0123456789";
  private static final String BASE = "https://meet.example.org";

  private final AdministratorClient administrator;

  VideoScene(Scene scene) {
    administrator = scene.administrator();
  }

  /** Sets Jitsi up and switches video on for the website. */
  void switchOn(int maxCalls) {
    administrator.setUpVideo(BASE, "parley", SECRET, maxCalls);
    administrator.video(Scene.WEBSITE, true);
  }

  void switchOff() {
    administrator.video(Scene.WEBSITE, false);
  }

  static Answer start(WireHttp agent, UUID interaction) {
    return agent.post("/api/interactions/" + interaction + "/video", Map.of());
  }

  static Answer end(WireHttp agent, UUID interaction) {
    return agent.post("/api/interactions/" + interaction + "/video/end", Map.of());
  }

  static Answer joinAsAgent(WireHttp agent, UUID interaction) {
    return agent.post("/api/interactions/" + interaction + "/video/join", Map.of());
  }

  static Answer joinAsCustomer(WireHttp customer) {
    return customer.post("/api/customer/interaction/video/join", Map.of());
  }

  static JsonNode running(WireHttp agent) {
    return agent.get("/api/video-calls").expect(200).body();
  }

  /** The message of this kind about the call, as soon as the side hears of it. */
  static JsonNode awaitMessage(Events events, String kind, String call) {
    return events
        .await(
            kind,
            event ->
                event.at("/message/kind").asString("").equals(kind)
                    && event.at("/message/videoCallId").asString("").equals(call))
        .get("message");
  }

  /** What the address of a join says, once its signature has been checked. */
  static JWTClaimsSet claims(Answer joined) {
    var url = URI.create(joined.expect(200).body().get("url").asString());
    try {
      var token = SignedJWT.parse(url.getRawQuery().substring("jwt=".length()));
      assertThat(token.verify(new MACVerifier(SECRET.getBytes(StandardCharsets.UTF_8)))).isTrue();
      assertThat(url.toString()).startsWith(BASE + "/" + token.getJWTClaimsSet().getClaim("room"));
      return token.getJWTClaimsSet();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }
}
