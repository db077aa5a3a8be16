package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The administrator says when a website's pages greet, and the pages are told. */
@ParleyIT
class WebsiteGreetingsIT {
  private static final String PATH = "/api/settings/websites/" + Scene.WEBSITE + "/greetings";

  @RegisterExtension final Scene scene = new Scene();

  private WireHttp ada;

  @BeforeEach
  void administrator() {
    ada = scene.administrator().http();
  }

  @AfterEach
  void noGreetings() {
    change(version(), List.of()).expect(200);
  }

  @Test
  void thePagesHaveThoseThatAreUsedInTheirOrder() {
    var second = greeting("Second");
    second.put("enabled", false);
    var third = greeting("<b>Third</b>");
    third.put("translations", Map.of("it", "Terzo", "de", " "));

    var kept = change(version(), List.of(greeting(" First "), second, third)).expect(200).body();

    assertThat(texts(kept.get("greetings"))).containsExactly("First", "Second", "<b>Third</b>");
    var shown = scene.wire().asPage().get("/api/snippet/" + Scene.WEBSITE).expect(200).body();
    assertThat(texts(shown.get("greetings"))).containsExactly("First", "<b>Third</b>");
    assertThat(shown.at("/greetings/1/translations").propertyNames()).containsExactly("it");
    assertThat(audited()).isEqualTo("3");
  }

  @Test
  void somebodyElseWasFaster() {
    var version = version();
    change(version, List.of(greeting("Mine"))).expect(200);

    assertThat(change(version, List.of(greeting("Late"))).expect(409).problem())
        .isEqualTo("/problems/website-greetings-overtaken");
    assertThat(texts(ada.get(PATH).body().get("greetings"))).containsExactly("Mine");
  }

  @Test
  void whatIsWrongIsNamed() {
    var wrong = greeting("");
    wrong.put("page", "boots");

    var refused = change(version(), List.of(greeting("Hello"), wrong)).expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/website-settings-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("1.text", "1.page");
    ada.get("/api/settings/websites/NONE/greetings").expect(404);
  }

  private Answer change(int version, List<Map<String, Object>> greetings) {
    return ada.put(PATH, Map.of("greetings", greetings, "version", version));
  }

  private int version() {
    return ada.get(PATH).expect(200).body().get("version").asInt();
  }

  private String audited() {
    return scene
        .jdbc()
        .sql(
            """
            select details ->> 'greetings' from audit_entry
            where action = 'website.greetings-changed' order by id desc limit 1
            """)
        .query(String.class)
        .single();
  }

  private static List<String> texts(JsonNode greetings) {
    return greetings.valueStream().map(one -> one.get("text").asString()).toList();
  }

  private static Map<String, Object> greeting(String text) {
    return new HashMap<>(
        Map.of(
            "text",
            text,
            "translations",
            Map.of(),
            "page",
            "/boots/*",
            "seconds",
            10,
            "visitors",
            "NEW",
            "enabled",
            true));
  }
}
