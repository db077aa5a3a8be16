package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.parley.support.TestSite;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The network goes and comes back on either side; what was written meanwhile arrives once, in
 * order.
 */
class NetworkCutIT extends BrowserStory {
  private NetworkLine line;

  @BeforeEach
  void layLine() {
    line = NetworkLine.to(port);
  }

  @AfterEach
  void removeLine() throws IOException {
    line.close();
  }

  @Test
  void theCustomersNetworkGoesAndComesBack() {
    var anna = availableAgent("anna");
    TestSite.pointTo(line.origin());
    var tina = customer();
    tina.startChat("Tina", "One");
    anna.accept("Tina");
    anna.say("Two");
    tina.shows("One", "Two");

    line.cut();
    assertThat(tina.banner()).isVisible();
    anna.say("Three");
    anna.say("Four");
    anna.marks("Four", "Sent, not delivered");
    tina.say("Five");
    tina.say("Six");
    tina.shows("One", "Two", "Five", "Six");
    line.mend();

    assertThat(tina.banner()).isHidden();
    tina.shows("One", "Two", "Three", "Four", "Five", "Six");
    anna.shows("One", "Two", "Three", "Four", "Five", "Six");
    anna.marks("Four", "Read");
    tina.marks("Six", "Read");
  }

  @Test
  void theAgentsNetworkGoesAndComesBack() {
    var anna = AgentDesktop.open(people.arrives("anna"), line.origin());
    anna.logIn("anna");
    anna.becomeAvailable();
    var udo = customer();
    udo.startChat("Udo", "One");
    anna.accept("Udo");
    anna.say("Two");
    udo.shows("One", "Two");

    line.cut();
    assertThat(anna.banner()).isVisible();
    udo.say("Three");
    udo.say("Four");
    udo.marks("Four", "Sent");
    anna.say("Five");
    anna.say("Six");
    anna.shows("One", "Two", "Five", "Six");
    anna.marks("Six", "Sending");
    line.mend();

    assertThat(anna.banner()).isHidden();
    anna.shows("One", "Two", "Three", "Four", "Five", "Six");
    udo.shows("One", "Two", "Three", "Four", "Five", "Six");
    anna.marks("Six", "Read");
  }

  @Test
  void anOfferThatCameMeanwhileRingsOnReturn() {
    var anna = AgentDesktop.open(people.arrives("anna"), line.origin());
    anna.logIn("anna");
    anna.becomeAvailable();

    line.cut();
    assertThat(anna.banner()).isVisible();
    var vera = customer();
    vera.startChat("Vera", "Hello");
    line.mend();

    anna.hearsOffer("Vera");
    anna.accept("Vera");
    vera.standsAt("You are talking to Anna");
  }

  @Test
  void aChatThatStartsWithoutNetworkStartsOnceOnReturn() {
    TestSite.pointTo(line.origin());
    var willi = customer();
    willi.openChat();
    willi.fillIn("Willi", "Hello");

    line.cut();
    willi.button("Start chat").click();
    assertThat(willi.window()).containsText("No connection");
    line.mend();

    willi.standsAt("You are number 1 in the queue");
    willi.shows("Hello");
    chats.theOpenOne();
  }
}
