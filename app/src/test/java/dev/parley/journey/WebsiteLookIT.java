package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attachment.SampleFiles;
import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.FilePart;
import dev.parley.wire.WireHttp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How a website's chat looks: what is taken, what is refused, and what its pages are told. */
@ParleyIT
class WebsiteLookIT {
  private static final String LOOK = "/api/settings/websites/" + Scene.WEBSITE + "/look";
  private static final String AVATARS = "/api/settings/websites/" + Scene.WEBSITE + "/avatars";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;
  private Map<String, Object> before;

  @BeforeEach
  void aLook() {
    ada = scene.administrator().http();
    before = look();
  }

  @AfterEach
  void asItWas() {
    put(before, version()).expect(200);
  }

  @Test
  void theWebsitesPagesAreToldTheLookThatIsSaved() {
    var german = Map.of("title", "Hilfe", "subtitle", "", "greeting", "Guten Tag", "launcher", "");
    var change = look();
    change.put("colour", " #FFD400 ");
    change.put("texts", texts("  Help \n desk ", "Ask us", "Hello\nyou", "Chat"));
    change.put("translations", Map.of("de", german, "fr", texts("", " ", "", "")));
    change.put("side", "LEFT");
    change.put("scheme", "DARK");
    change.put("launcherBottom", 80);
    change.put("languages", List.of("de", "en"));
    change.put("language", "de");

    var saved = put(change, version()).expect(200).body();

    var told = told();
    assertThat(told).isEqualTo(saved.get("look"));
    assertThat(told.get("colour").asString()).isEqualTo("#ffd400");
    assertThat(told.at("/texts/title").asString()).isEqualTo("Help desk");
    assertThat(told.at("/texts/greeting").asString()).isEqualTo("Hello\nyou");
    assertThat(told.at("/translations/de/title").asString()).isEqualTo("Hilfe");
    assertThat(told.get("translations").has("fr")).isFalse();
    assertThat(told.get("languages").toString()).isEqualTo("[\"en\",\"de\"]");
  }

  @Test
  void whoeverWasSlowerIsToldSo() {
    var seen = version();
    put(changed("side", "LEFT"), seen).expect(200);

    var late = put(changed("side", "RIGHT"), seen).expect(409);

    assertThat(late.problem()).isEqualTo("/problems/website-look-overtaken");
    assertThat(told().get("side").asString()).isEqualTo("LEFT");
  }

  @Test
  void nothingButAColourIsAColour() {
    for (var colour : List.of("red", "#fff", "#12345g", "#000000;}", "url(//evil)", "")) {
      var answer = put(changed("colour", colour), version()).expect(422);
      assertThat(answer.body().at("/fields/colour").asString()).contains("#1f5ed6");
    }
  }

  @Test
  void eachFieldThatIsWrongIsNamed() {
    var change = look();
    change.put("texts", texts("t".repeat(61), "s".repeat(121), " ", "l".repeat(31)));
    change.put("translations", Map.of("it", texts("", "", "g".repeat(501), "")));
    change.put("launcherBottom", 301);
    change.put("language", "xx");

    var fields = put(change, version()).expect(422).body().get("fields");

    assertThat(fields.propertyNames())
        .containsExactlyInAnyOrder(
            "title",
            "subtitle",
            "greeting",
            "launcher",
            "it.greeting",
            "launcherBottom",
            "language");
    assertThat(put(changed("languages", List.of()), version()).expect(422).text())
        .contains("languages");
    assertThat(
            put(changed("translations", Map.of("xx", texts("", "", "", ""))), version())
                .expect(422)
                .text())
        .contains("translations");
    put(changed("side", "TOP"), version()).expect(400);
  }

  @Test
  void aPictureIsMadeSmallAndServedToEverybodyForLong() throws IOException {
    var picture = new FilePart("me.jpg", SampleFiles.photograph(900, 600));
    var hash = upload(picture).expect(201).body().get("avatar").asString();
    put(changed("avatar", hash), version()).expect(200);

    assertThat(told().get("avatar").asString()).isEqualTo(hash);
    var served = scene.wire().asPage().load("/api/avatars/" + hash);
    assertThat(served.status()).isEqualTo(200);
    assertThat(served.header("content-type")).isEqualTo("image/jpeg");
    assertThat(served.header("cache-control")).contains("public").contains("immutable");
    assertThat(served.header("cross-origin-resource-policy")).isEqualTo("cross-origin");
    assertThat(served.header("x-content-type-options")).isEqualTo("nosniff");
    var image = ImageIO.read(new ByteArrayInputStream(served.bytes()));
    assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(256);
    assertThat(new String(served.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void whatIsNoPictureIsNoAvatar() {
    var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    assertThat(upload(new FilePart("a.png", SampleFiles.utf8(svg))).expect(415).problem())
        .isEqualTo("/problems/attachment-type-refused");
    assertThat(upload(new FilePart("a.png", new byte[0])).expect(422).problem())
        .isEqualTo("/problems/attachment-invalid");
    assertThat(upload(new FilePart("a.png", new byte[6_000_000])).expect(413).problem())
        .isEqualTo("/problems/attachment-too-large");
    var bomb = new FilePart("b.png", SampleFiles.pngThatClaims(60_000, 60_000));
    assertThat(upload(bomb).expect(422).problem()).isEqualTo("/problems/attachment-invalid");

    assertThat(put(changed("avatar", "0".repeat(64)), version()).expect(422).problem())
        .isEqualTo("/problems/avatar-unknown");
    assertThat(scene.wire().asPage().load("/api/avatars/" + "0".repeat(64)).status())
        .isEqualTo(404);
    assertThat(scene.wire().asPage().load("/api/avatars/..%2f").status()).isIn(400, 404);
  }

  @Test
  void anotherWebsiteIsNotFound() {
    ada.get("/api/settings/websites/NONE/look").expect(404);
    ada.put("/api/settings/websites/NONE/look", Map.of("look", look(), "version", 0)).expect(404);
  }

  private Answer upload(FilePart picture) {
    return ada.upload(AVATARS, UUID.randomUUID(), "", picture);
  }

  private Answer put(Map<String, Object> look, int version) {
    return ada.put(LOOK, Map.of("look", look, "version", version));
  }

  private Map<String, Object> changed(String field, Object value) {
    var change = look();
    change.put(field, value);
    return change;
  }

  private Map<String, Object> look() {
    var look = new HashMap<String, Object>();
    ada.get(LOOK)
        .expect(200)
        .body()
        .get("look")
        .properties()
        .forEach(field -> look.put(field.getKey(), field.getValue()));
    return look;
  }

  private int version() {
    return ada.get(LOOK).expect(200).body().get("version").asInt();
  }

  private JsonNode told() {
    var page = scene.wire().asPage();
    return page.get("/api/snippet/" + Scene.WEBSITE).expect(200).body().get("look");
  }

  private static Map<String, String> texts(
      String title, String subtitle, String greeting, String launcher) {
    return Map.of("title", title, "subtitle", subtitle, "greeting", greeting, "launcher", launcher);
  }
}
