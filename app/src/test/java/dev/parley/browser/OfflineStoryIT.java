package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.TestSite;
import org.junit.jupiter.api.Test;

/** A customer finds nobody there, leaves a message, and a supervisor handles it. */
class OfflineStoryIT extends BrowserStory {
  private static final int LAPTOP = 1280;
  private static final int PHONE = 390;

  @Test
  void aMessageIsLeftAndHandled() {
    var greta = outsideHours(screen(LAPTOP, 720));
    greta.openChat();
    assertThat(heading(greta.page(), "We are not here right now")).isVisible();
    Screens.look("snippet-offline", greta.page());
    greta.button("Send message").click();
    assertThat(greta.field("Your name")).isFocused();
    Screens.look("snippet-offline-faults", greta.page());

    leaveMessage(greta, "My Gneiss boots are too small.\nCan I change them?");
    assertThat(heading(greta.page(), "Thank you for your message")).isFocused();
    Screens.look("snippet-offline-thanks", greta.page());

    var sofia = supervisor();
    sofia.page().getByRole(AriaRole.LINK, containing("Offline messages")).click();
    var card = card(sofia, "Greta Frei");
    assertThat(card).containsText("My Gneiss boots are too small.");
    assertThat(card).containsText("greta@example.com");
    Screens.look("supervision-offline", sofia.page());
    card.getByRole(AriaRole.BUTTON).click();
    assertThat(card).isHidden();

    sofia.page().getByText("Done", exactly()).click();
    assertThat(card).containsText("Done by Sofia Marino");
    Screens.look("supervision-offline-done", sofia.page());
  }

  @Test
  void theFormFitsAPhone() {
    var greta = outsideHours(screen(PHONE, 844).setIsMobile(true).setHasTouch(true));
    greta.launcher().tap();

    assertThat(greta.field("Your message")).isVisible();

    Screens.look("snippet-phone-offline", greta.page());
  }

  private void leaveMessage(CustomerPage page, String message) {
    page.field("Your name").fill("Greta Frei");
    page.field("Your e-mail address").fill("greta@example.com");
    page.field("Your message").fill(message);
    page.button("Send message").click();
  }

  /** A shop whose answer says, on its way to this page, that it is closed. */
  private CustomerPage outsideHours(NewContextOptions options) {
    var page = people.arrives("customer", options).newPage();
    page.route("**/api/snippet/SHOP", OfflineStoryIT::closed);
    return CustomerPage.open(page, TestSite.url());
  }

  private static void closed(Route route) {
    var answer = route.fetch();
    var open = answer.text().replaceFirst("\"availability\":\"[A-Z_]*\",?", "");
    var body = open.replaceFirst("\\{", "{\"availability\":\"OUTSIDE_HOURS\",");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
  }

  private SupervisorDesktop supervisor() {
    var context = people.arrives("sofia", screen(LAPTOP, 720));
    var sofia = SupervisorDesktop.open(context, parley());
    sofia.logIn("sofia");
    return sofia;
  }

  private static Locator card(SupervisorDesktop sofia, String name) {
    return sofia
        .page()
        .getByRole(AriaRole.ARTICLE, new GetByRoleOptions().setName("Message from " + name))
        .first();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, containing(name));
  }

  private static GetByRoleOptions containing(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static NewContextOptions screen(int width, int height) {
    return AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(width, height);
  }
}
