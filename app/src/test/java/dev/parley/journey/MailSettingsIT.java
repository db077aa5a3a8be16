package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.support.TestMailServer;
import dev.parley.wire.Answer;
import dev.parley.wire.WireHttp;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator names a mail server, and sees whether it takes mail. */
@ParleyIT
class MailSettingsIT {
  private static final String SETTINGS = "/api/settings/mail";

  @RegisterExtension final Scene scene = new Scene();

  private final TestMailServer server = new TestMailServer();
  private WireHttp ada;

  @BeforeEach
  void administrator() {
    ada = scene.administrator().http();
  }

  @AfterEach
  void noMail() {
    server.close();
    scene
        .jdbc()
        .sql("update mail_settings set host = null, user_name = null, password = null")
        .update();
  }

  @Test
  void keepsThePasswordAndNeverShowsIt() {
    var kept = change(server.settings()).expect(200).body();
    assertThat(kept.get("passwordSet").asBoolean()).isTrue();
    assertThat(kept.toString()).doesNotContain(TestMailServer.PASSWORD);

    var without = server.settings();
    without.remove("password");
    without.put("senderName", "Another");
    change(without).expect(200);

    test("carla@customer.example").expect(204);
    assertThat(server.received()).hasSize(1);
    assertThat(stored()).isNotEmpty().doesNotContain(TestMailServer.PASSWORD);
    assertThat(audited()).isNotEmpty().doesNotContain(TestMailServer.PASSWORD);

    without.remove("user");
    assertThat(change(without).expect(200).body().get("passwordSet").asBoolean()).isFalse();
  }

  @Test
  void tellsWhyTheServerTakesNoMail() {
    change(server.settings()).expect(200);
    server.stop();
    var away = test("carla@customer.example").expect(422);
    assertThat(away.problem()).isEqualTo("/problems/mail-not-sent");
    assertThat(away.body().get("reason").asString()).containsIgnoringCase("refused");

    server.restart();
    change(with("password", "wrong")).expect(200);
    assertThat(test("carla@customer.example").expect(422).body().get("reason").asString())
        .contains("535");
  }

  @Test
  void sendsNothingInTheClearIfItMustNot() {
    change(with("encryption", "STARTTLS")).expect(200);

    var refused = test("carla@customer.example").expect(422);

    assertThat(refused.body().get("reason").asString()).contains("STARTTLS");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    var wrong = with("host", "mail server");
    wrong.putAll(Map.of("port", 0, "sender", "nobody", "senderName", "a\r\nBcc: b@c.de"));

    var refused = change(wrong).expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/mail-settings-invalid");
    assertThat(refused.body().get("fields").propertyNames())
        .containsExactlyInAnyOrder("host", "port", "sender", "senderName");
    assertThat(test("nobody").expect(422).problem()).isEqualTo("/problems/mail-settings-invalid");
  }

  @Test
  void sendsNoTestWithoutAServer() {
    assertThat(test("carla@customer.example").expect(409).problem())
        .isEqualTo("/problems/mail-not-configured");
  }

  private Map<String, Object> with(String field, Object value) {
    var settings = server.settings();
    settings.put(field, value);
    return settings;
  }

  private Answer change(Map<String, Object> settings) {
    return ada.put(SETTINGS, settings);
  }

  private Answer test(String to) {
    return ada.post(SETTINGS + "/test", Map.of("to", to));
  }

  private String stored() {
    return scene.jdbc().sql("select password from mail_settings").query(String.class).single();
  }

  private String audited() {
    return scene
        .jdbc()
        .sql(
            "select string_agg(details::text, ' ') from audit_entry where action = 'mail.settings-changed'")
        .query(String.class)
        .single();
  }
}
