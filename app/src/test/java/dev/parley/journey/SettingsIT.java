package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The administrator's websites and video: what is refused, kept, hidden and on record. */
@ParleyIT
class SettingsIT {
  private static final String FLOW = "default-routing-flow";
  private static final String SECRET = "only-for-tests-0123456789-0123456789";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;

  @BeforeEach
  void anAdministrator() {
    ada = scene.administrator().http();
    forget();
  }

  @AfterEach
  void forget() {
    scene.withoutVideo();
  }

  @Test
  void listsTheWebsites() {
    var websites = ada.get("/api/settings/websites").expect(200).body();

    var journey = find(websites, "key", Scene.WEBSITE);
    assertThat(journey.get("queueName").asString()).isEqualTo("Journey");
    assertThat(journey.get("allowedDomains").get(0).asString()).isEqualTo("journey.localhost");
    assertThat(journey.get("routingFlow").asString()).isEqualTo(FLOW);
    assertThat(journey.get("videoEnabled").asBoolean()).isFalse();
    assertThat(journey.get("videoProvider").isNull()).isTrue();
  }

  @Test
  void offersTheRoutingFlowsAndNotTheProcessesAroundThem() {
    var flows = ada.get("/api/settings/routing-flows").expect(200).body();

    assertThat(find(flows, "key", FLOW).get("name").asString()).isEqualTo("Simple");
    assertThat(flows.toString()).doesNotContain("chat-interaction", "offer-to-queue");
  }

  @Test
  void refusesAFlowThatTheEngineDoesNotKnow() {
    for (var flow : new String[] {"no-such-flow", "chat-interaction", "offer-to-queue", ""}) {
      var answer = website(flow, false, null).expect(422);
      assertThat(answer.problem()).isEqualTo("/problems/routing-flow-unknown");
    }
  }

  @Test
  void refusesVideoWithoutAProviderThatIsReady() {
    assertThat(website(FLOW, true, null).expect(422).problem())
        .isEqualTo("/problems/video-provider-required");
    assertThat(website(FLOW, true, "JITSI").expect(422).problem())
        .isEqualTo("/problems/video-provider-not-configured");
    website(FLOW, true, "SKYPE").expect(400);

    video("https://meet.example.org", "parley", SECRET).expect(200);
    var website = website(FLOW, true, "JITSI").expect(200).body();
    assertThat(website.get("videoEnabled").asBoolean()).isTrue();
    assertThat(website.get("videoProvider").asString()).isEqualTo("JITSI");
  }

  @Test
  void doesNotKnowOtherWebsites() {
    var change =
        Map.of(
            "queueId",
            UUID.randomUUID(),
            "routingFlow",
            FLOW,
            "videoEnabled",
            false,
            "timeZone",
            "UTC",
            "idleWarningMinutes",
            0,
            "idleCloseMinutes",
            0,
            "transferAllowed",
            true,
            "attachmentsEnabled",
            true,
            "attachmentMaxBytes",
            1,
            "attachmentTypes",
            List.of());

    for (var key : new String[] {"NONE", "toolong", "%00", "a"}) {
      ada.put("/api/settings/websites/" + key, change).expect(400, 404);
    }
  }

  @Test
  void neverTellsTheSecretAndKeepsItUnlessThereIsANewOne() {
    var saved = video("https://meet.example.org/", "parley", SECRET).expect(200);
    assertThat(saved.text()).doesNotContain(SECRET);

    var kept = video("https://meet.example.org", "parley-2", null).expect(200);

    assertThat(kept.body().at("/jitsi/secretSet").asBoolean()).isTrue();
    assertThat(kept.body().at("/jitsi/baseUrl").asString()).isEqualTo("https://meet.example.org");
    assertThat(kept.body().at("/jitsi/appId").asString()).isEqualTo("parley-2");
    assertThat(ada.get("/api/settings/video").expect(200).text()).doesNotContain(SECRET);
    assertThat(stored()).isNotBlank().doesNotContain(SECRET);
  }

  @Test
  void saysWhatIsWrongByField() {
    var answer = video("http://meet.example.org/<script>", "a b", "short").expect(422);

    assertThat(answer.problem()).isEqualTo("/problems/video-settings-invalid");
    assertThat(answer.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("baseUrl", "appId", "secret");
  }

  @Test
  void putsEveryChangeOnRecordButNoSecret() {
    video("https://meet.example.org", "parley", SECRET).expect(200);
    website(FLOW, true, "JITSI").expect(200);
    website(FLOW, true, "JITSI").expect(200);

    var log = ada.get("/api/settings/audit?limit=2").expect(200);

    var entries = log.body().get("entries");
    assertThat(entries.get(0).get("action").asString()).isEqualTo("website.changed");
    assertThat(entries.get(0).get("subject").asString()).isEqualTo(Scene.WEBSITE);
    assertThat(entries.get(0).at("/details/videoProvider").asString()).isEqualTo("JITSI");
    assertThat(entries.get(1).get("action").asString()).isEqualTo("video.settings-changed");
    assertThat(entries.get(1).get("actorName").asString()).startsWith("Ada");
    assertThat(log.text()).doesNotContain(SECRET);
  }

  private Answer website(String flow, boolean video, String provider) {
    var change = new HashMap<String, Object>();
    change.put("routingFlow", flow);
    change.put("videoEnabled", video);
    change.put("videoProvider", provider);
    return scene.administrator().change(Scene.WEBSITE, change);
  }

  private Answer video(String url, String app, String secret) {
    var jitsi = new HashMap<String, Object>();
    jitsi.put("baseUrl", url);
    jitsi.put("appId", app);
    jitsi.put("audience", "jitsi");
    if (secret != null) {
      jitsi.put("secret", secret);
    }
    return ada.put("/api/settings/video", Map.of("maxCalls", 10, "maxMinutes", 60, "jitsi", jitsi));
  }

  private String stored() {
    return scene.jdbc().sql("select jitsi_secret from video_settings").query(String.class).single();
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    return list.valueStream()
        .filter(each -> value.equals(each.get(field).asString()))
        .findFirst()
        .orElseThrow();
  }
}
