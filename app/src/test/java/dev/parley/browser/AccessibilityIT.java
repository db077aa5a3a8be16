package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.parley.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The main screens hold nothing that shuts people out; a picture of each is kept to be looked at.
 */
class AccessibilityIT extends BrowserStory {
  private static final int MOST_TABS = 80;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theDesktopIsForEverybody(ColorScheme scheme) {
    var name = "desktop-%s-" + scheme.name().toLowerCase();
    var anna = AgentDesktop.open(people.arrives("anna", in(scheme)), parley());
    anna.logIn("anna");
    Screens.look(name.formatted("offline"), anna.page());
    anna.becomeAvailable();
    Screens.look(name.formatted("empty"), anna.page());

    var mikkel = customer();
    mikkel.startChat("Mikkel Dahl", "My order has not arrived yet.");
    anna.accept("Mikkel Dahl");
    talkAboutPacks(anna);
    mikkel.say("It is number 48 211.");
    assertThat(anna.tab("Mikkel Dahl")).hasAccessibleName("Mikkel Dahl, 1 unread");
    var hugo = customer();
    hugo.startChat(
        "Hugo Brandt", "Do you repair the sole of a Gneiss boot, and how long is it gone?");
    anna.hearsOffer("Hugo Brandt");
    Screens.look(name.formatted("offer"), anna.page());

    anna.reject("Hugo Brandt", "Not my subject");
    anna.button("Close chat").click();
    assertThat(anna.closeDialog()).isVisible();
    Screens.look(name.formatted("close"), anna.page());
  }

  @Test
  void theDesktopOnAPhoneIsForEverybody() {
    var phone = in(ColorScheme.LIGHT).setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
    var anna = AgentDesktop.open(people.arrives("anna", phone), parley());
    anna.logIn("anna");
    anna.becomeAvailable();

    talkAboutPacks(anna);
    Screens.look("desktop-phone-chat", anna.page());
    anna.button("Back to chats").click();
    Screens.look("desktop-phone-list", anna.page());
  }

  @Test
  void theSnippetIsForEverybody() {
    var context = people.arrives("customer", in(ColorScheme.LIGHT));
    var greta = CustomerPage.open(context.newPage(), TestSite.url());
    greta.openChat();
    Screens.look("snippet-start", greta.page());
    greta.fillIn("Greta Frei", "Is the Ridgeline waterproof?");
    greta.button("Start chat").click();
    greta.standsAt("You are number 1 in the queue");
    Screens.look("snippet-waiting", greta.page());

    var anna = availableAgent("anna");
    anna.accept("Greta Frei");
    anna.say("It is, up to the zip. See https://shop.example/ridgeline for how we test it.");
    greta.say("Great, I take one.");
    greta.marks("Great, I take one.", "Read");
    Screens.look("snippet-conversation", greta.page());
    greta.button("End chat").click();
    Screens.look("snippet-end", greta.page());
    greta.button("End chat now").click();
    greta.standsAt("You ended the chat");
    Screens.look("snippet-closed", greta.page());
  }

  @Test
  void aChatNeedsNoMouse() {
    var anna = availableAgent("anna");
    var greta = customer();
    tabTo(greta.page(), greta.launcher());
    greta.page().keyboard().press("Enter");
    assertThat(greta.field("Your message")).isFocused();
    greta.page().keyboard().type("Hello?");
    greta.page().keyboard().press("Enter");
    greta.shows("Hello?");
    assertThat(greta.field("Message")).isFocused();

    var accept = anna.button("Accept");
    assertThat(accept).isVisible();
    tabTo(anna.page(), accept);
    anna.page().keyboard().press("Enter");
    assertThat(anna.composer()).isFocused();
    anna.page().keyboard().type("Good morning.");
    anna.page().keyboard().press("Enter");

    greta.shows("Hello?", "Good morning.");
    greta.page().keyboard().press("Escape");
    assertThat(greta.launcher()).isFocused();
  }

  private void talkAboutPacks(AgentDesktop anna) {
    var greta = customer();
    greta.startChat("Greta Frei", "Hello! Is the Ridgeline 38 waterproof? I go to Norway in May.");
    anna.accept("Greta Frei");
    anna.say("Good morning! The fabric is, the zip is not: for days of rain take the cover.");
    greta.say("And does it fit a tall person? I am 1.94 m.");
    anna.say("It does: take the back length L. You may wear it for thirty days and send it back.");
    greta.say("Perfect, I take one in green.");
    anna.marks("It does: take the back length L.", "Read");
    assertThat(anna.conversation()).containsText("Perfect, I take one");
  }

  static NewContextOptions in(ColorScheme scheme) {
    return new NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
  }

  static void tabTo(Page page, Locator target) {
    for (var tabs = 0; tabs < MOST_TABS && !hasFocus(target); tabs++) {
      page.keyboard().press("Tab");
    }
    assertThat(target).isFocused();
  }

  private static boolean hasFocus(Locator target) {
    return (boolean) target.evaluate("element => element.matches(':focus')");
  }
}
