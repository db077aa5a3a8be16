package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.TestKeycloak;
import dev.parley.support.TestSite;
import dev.parley.wire.Answer;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside the chats holds as they do: offline messages and what the settings list. */
class HostileRecordsIT extends BrowserStory {
  private static final List<String> TEXTS = HostileTexts.all();
  private static final String ANSWERS = "/api/settings/canned-answers";

  @Autowired JdbcClient jdbc;
  private ParleyWire wire;

  @BeforeEach
  void connect() {
    wire = new ParleyWire("http://localhost:" + port, TestSite.url().replaceAll("/$", ""));
  }

  @AfterEach
  void asItWas() {
    jdbc.sql("delete from offline_message where website_key = 'SHOP'").update();
    jdbc.sql("delete from canned_answer where shortcut like 'hostile-%'").update();
    wire.close();
  }

  @Test
  void offlineMessagesAreOnlyText() {
    for (var text : TEXTS) {
      // a name has no line breaks
      if (leave(text, text).status() == 422) {
        leave("Eve", text).expect(201);
      }
    }
    var supervisors = people.arrives("sofia");
    var trap = Trap.in(supervisors);
    var sofia = SupervisorDesktop.open(supervisors, parley());
    sofia.logIn("sofia");

    sofia.page().navigate(parley() + "supervision/offline-messages");

    assertThat(sofia.page().getByText("onerror=trap()").first()).isVisible();
    assertThat(sofia.page().getByText("far below").first()).isVisible();
    trap.isStillSet(sofia.page(), "offline messages");
    Pictures.of("hostile-offline-messages", sofia.page());
  }

  @Test
  void settingsAreOnlyText() {
    var administrator = wire.administrator(PasswordLogin.of(TestKeycloak.issuer(), "ada"));
    for (var number = 0; number < TEXTS.size(); number++) {
      var answer =
          Map.of("scope", "EVERYWHERE", "shortcut", "hostile-" + number, "text", TEXTS.get(number));
      // what looks like a variable is refused
      assertThat(administrator.http().post(ANSWERS, answer).status()).isIn(201, 422);
    }
    var administrators = people.arrives("ada");
    var trap = Trap.in(administrators);
    var ada = SettingsDesk.open(administrators, parley());

    ada.goTo("Canned answers");
    assertThat(ada.page().getByText("onerror=trap()").first()).isVisible();
    trap.isStillSet(ada.page(), "canned answers");
    Pictures.of("hostile-canned-answers", ada.page());
  }

  /** The address is one, since there the form takes no other. */
  private Answer leave(String name, String text) {
    var answers =
        Map.of(
            "name",
            name.substring(0, Math.min(80, name.length())),
            "email",
            "eve@evil.invalid",
            "message",
            "I wrote this: " + text);
    var page = TestSite.url() + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return wire.asPage()
        .post(
            "/api/snippet/SHOP/offline-messages",
            Map.of("idempotencyKey", UUID.randomUUID(), "pageUrl", page, "answers", answers));
  }
}
