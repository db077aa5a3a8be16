package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.AccessibilityIT.tabTo;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.ShippedFlow;
import dev.parley.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An analyst lets the customers be asked what it is about; the agent reads it. */
class FormStoryIT extends BrowserStory {
  private static final String STARTED = "Event_RoutingStarted";
  private static final String OFFER = "Activity_OfferToQueue";
  private static final String ENDED = "Event_RoutingEnded";

  @Autowired private ApplicationContext application;

  @AfterEach
  void restore() {
    ShippedFlow.restore(application);
  }

  @Test
  void aCustomerFillsInAFormByKeyboardAndTheAgentReadsIt() {
    publishTheForm();
    var greta = CustomerPage.open(people.arrives("greta", phone()).newPage(), TestSite.url());
    greta.startChat("Greta Frei", "My invoice is wrong.");
    greta.standsAt("Please fill in the form");
    greta.shows("My invoice is wrong.", "Please fill in this form.");
    var second = customerOf(greta.page().context());
    assertThat(form(second.page())).isVisible();
    assertThat(radio(greta.page(), "An invoice")).isVisible();
    Screens.look("snippet-form", greta.page());

    tabTo(greta.page(), send(greta.page()));
    greta.page().keyboard().press("Enter");
    assertThat(form(greta.page())).containsText("Please fill this in.");
    Screens.look("snippet-form-fault", greta.page());
    radio(greta.page(), "Buying something").focus();
    greta.page().keyboard().press("ArrowDown");
    greta.page().keyboard().press("ArrowDown");
    assertThat(radio(greta.page(), "An invoice")).isChecked();
    greta.page().keyboard().press("Tab");
    greta.page().keyboard().type("<b>A-17</b>");
    greta.page().reload();
    assertThat(radio(greta.page(), "An invoice")).isVisible();
    radio(greta.page(), "An invoice").focus();
    greta.page().keyboard().press("Space");
    greta.page().keyboard().press("Tab");
    greta.page().keyboard().type("<b>A-17</b>");
    greta.page().keyboard().press("Enter");

    assertThat(form(greta.page())).hasCount(0);
    assertThat(form(second.page())).hasCount(0);
    assertThat(greta.field("Message")).isFocused();
    greta.standsAt("You are number 1 in the queue");
    greta.shows("My invoice is wrong.", "Please fill in this form.", "The form has been sent.");
    agentReadsIt();
  }

  private void agentReadsIt() {
    var anna = availableAgent("anna");
    anna.hearsOffer("Greta Frei");
    var offered = anna.offer("Greta Frei").getByRole(AriaRole.REGION, named("Form answers"));
    assertThat(offered).containsText("An invoice");
    Screens.look("desktop-form-offer", anna.page());
    anna.accept("Greta Frei");
    var read = anna.page().getByRole(AriaRole.REGION, page("Form answers"));
    assertThat(read).containsText("What is it about?");
    assertThat(read).containsText("<b>A-17</b>");
    Screens.look("desktop-form-answers", anna.page());

    var dark = new NewContextOptions().setColorScheme(ColorScheme.DARK);
    var sofia = SupervisorDesktop.open(people.arrives("sofia", dark), parley());
    sofia.logIn("sofia");
    sofia.openChat("Greta Frei");
    var spied = sofia.page().getByRole(AriaRole.REGION, page("Form answers"));
    assertThat(spied).containsText("An invoice");
    Screens.look("supervision-form-answers", sofia.page(), ".bjs-powered-by");
  }

  private void publishTheForm() {
    var options = new NewContextOptions().setViewportSize(1280, 720);
    var alan = FlowsDesktop.open(people.arrives("alan", options), parley(), "alan");
    alan.openFlow("Simple");
    alan.remove(OFFER);
    alan.remove(ENDED);
    alan.select(STARTED);
    alan.appendStep("Ask a form");
    alan.openGroup("Form");
    alan.choose("Form", "What is it about? (topic)");
    alan.choose("Choice for conditions", "What is it about?");
    alan.name("Ask what it is about");
    Pictures.of("flows-ask-form", alan.page());
    alan.appendStep("Offer to queue");
    alan.name("Offer to shop");
    alan.append("append.end-event");
    alan.changesAreTaken();
    alan.publish("Ask what it is about first.");
    alan.isTold("Version 2 is published");
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
  }

  private static Locator form(Page page) {
    return page.getByRole(AriaRole.REGION, page("Form").setExact(true));
  }

  private static Locator radio(Page page, String choice) {
    return page.getByRole(AriaRole.RADIO, page(choice).setExact(true));
  }

  private static Locator send(Page page) {
    return page.getByRole(AriaRole.BUTTON, page("Send form"));
  }

  private static GetByRoleOptions page(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
