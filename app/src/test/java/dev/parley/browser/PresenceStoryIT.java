package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.KeycloakAdmin;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Agents who vanish, each in another way, and what becomes of their offers and their presence. */
class PresenceStoryIT extends BrowserStory {
  private static final Duration IN_TIME = Duration.ofSeconds(25);
  private static final UUID ANNA = UUID.fromString("0000000a-0000-4000-8000-000000000001");

  @Test
  void whoeverVanishesIsOfflineAndBackAsBeforeOnReturn() throws IOException {
    try (var line = NetworkLine.to(port);
        var laptop = OwnBrowser.start();
        var crashing = OwnBrowser.start()) {
      var anna = AgentDesktop.open(people.arrives("anna"), line.origin());
      anna.logIn("anna");
      anna.becomeAvailable();
      var bruno = available("bruno", laptop);
      available("chiara", crashing);
      var xenia = customer();
      xenia.startChat("Xenia", "Hello");
      anna.hearsOffer("Xenia");
      bruno.hearsOffer("Xenia");
      var emma = availableAgent("emma");
      assertThat(emma.offer("Xenia")).isHidden();
      var chat = chats.theOpenOne();

      line.freeze();
      laptop.sleep();
      crashing.kill();

      Awaitility.await().atMost(IN_TIME).until(() -> goneOffers(chat) == 3);
      emma.hearsOffer("Xenia");
      emma.accept("Xenia");
      xenia.standsAt("You are talking to Emma");
      assertThat(chats.presence("Anna Rossi")).isEqualTo("OFFLINE CONNECTION_LOST");
      assertThat(chats.presence("Bruno Keller")).isEqualTo("OFFLINE CONNECTION_LOST");
      assertThat(chats.presence("Chiara Conti")).isEqualTo("OFFLINE CONNECTION_LOST");

      line.thaw();
      laptop.wake();
      anna.showsPresence("Available");
      bruno.showsPresence("Available");
      agent("chiara").showsPresence("Available");
      assertThat(anna.offer("Xenia")).isHidden();
    }
  }

  @Test
  void whomAnAdministratorLogsOutIsOfflineAtOnce() {
    var keycloak = new KeycloakAdmin();
    keycloak.tellOfLogoutsAt("http://localhost:" + port);
    var anna = availableAgent("anna");
    var yves = customer();
    yves.startChat("Yves", "Hello");
    anna.hearsOffer("Yves");
    var bruno = availableAgent("bruno");

    keycloak.logOut(ANNA);

    bruno.hearsOffer("Yves");
    assertThat(chats.presence("Anna Rossi")).isEqualTo("OFFLINE LOGGED_OUT");
    assertThat(anna.page().getByText("Your session has ended")).isVisible();
    bruno.accept("Yves");
    yves.standsAt("You are talking to Bruno");
  }

  private AgentDesktop available(String username, OwnBrowser browser) {
    var desktop = AgentDesktop.open(browser.context(), parley());
    desktop.logIn(username);
    desktop.becomeAvailable();
    return desktop;
  }

  private long goneOffers(UUID chat) {
    return chats.offersEnded(chat, "RESCINDED", "AGENT_GONE");
  }
}
