package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.parley.support.TestSite;
import org.junit.jupiter.api.Test;

/** Reloading, a second window, another page, a new login: the same chat, every message once. */
class ReloadIT extends BrowserStory {
  @Test
  void bothSidesReloadInTheMiddle() {
    var anna = availableAgent("anna");
    var nora = customer();
    nora.startChat("Nora", "One");
    anna.accept("Nora");
    anna.say("Two");
    nora.shows("One", "Two");

    nora.page().reload();
    anna.page().reload();

    nora.shows("One", "Two");
    nora.standsAt("You are talking to Anna");
    anna.shows("One", "Two");
    anna.showsPresence("Available");
    anna.say("Three");
    nora.say("Four");
    nora.shows("One", "Two", "Three", "Four");
    anna.shows("One", "Two", "Three", "Four");
  }

  @Test
  void aReloadKeepsTheOfferAndTheWaiting() {
    var anna = availableAgent("anna");
    var olga = customer();
    olga.startChat("Olga", "Hello");
    anna.hearsOffer("Olga");

    anna.page().reload();
    olga.page().reload();

    olga.standsAt("You are number 1 in the queue");
    anna.accept("Olga");
    olga.standsAt("You are talking to Anna");
  }

  @Test
  void aSecondTabOfTheCustomerShowsTheSameChat() {
    var anna = availableAgent("anna");
    var paul = customer();
    paul.startChat("Paul", "One");
    anna.accept("Paul");

    var second = customerOf(paul.page().context());
    second.shows("One");
    second.say("Two");
    anna.say("Three");
    paul.say("Four");

    second.shows("One", "Two", "Three", "Four");
    paul.shows("One", "Two", "Three", "Four");
    anna.shows("One", "Two", "Three", "Four");
  }

  @Test
  void theChatGoesAlongToAnotherPageOfTheSite() {
    var anna = availableAgent("anna");
    var quentin = customer();
    quentin.startChat("Quentin", "One");
    anna.accept("Quentin");

    quentin.page().navigate(TestSite.url() + "product.html");
    anna.say("Two");

    quentin.shows("One", "Two");
    quentin.say("Three");
    anna.shows("One", "Two", "Three");
  }

  @Test
  void twoWindowsOfTheAgentAreOne() {
    var first = agent("anna");
    var second = AgentDesktop.another(first.page().context(), parley());
    first.becomeAvailable();
    second.showsPresence("Available");
    var rosa = customer();
    rosa.startChat("Rosa", "One");
    first.hearsOffer("Rosa");
    second.hearsOffer("Rosa");

    second.accept("Rosa");

    assertThat(first.offer("Rosa")).isHidden();
    first.tab("Rosa").click();
    first.say("Two");
    first.shows("One", "Two");
    second.shows("One", "Two");
    rosa.shows("One", "Two");
    second.closeChat();
    assertThat(first.conversation()).isHidden();
  }

  @Test
  void aNewLoginShowsTheTruth() {
    var before = availableAgent("anna");
    var sven = customer();
    sven.startChat("Sven", "One");
    before.accept("Sven");
    sven.marks("One", "Read");
    before.page().context().close();
    sven.say("Two");
    sven.marks("Two", "Sent");

    var after = agent("anna");

    assertThat(after.tab("Sven")).hasAccessibleName("Sven, 1 unread");
    after.tab("Sven").click();
    after.shows("One", "Two");
    after.say("Three");
    sven.shows("One", "Two", "Three");
    sven.marks("Two", "Read");
  }
}
