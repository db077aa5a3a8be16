package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.TestKeycloak;
import dev.parley.support.TestSite;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer finds nobody there, leaves a message, and a supervisor handles it. */
class OfflineStoryIT extends BrowserStory {
  private static final int LAPTOP = 1280;
  private static final int PHONE = 390;

  @AfterEach
  void openAlways() {
    set(null, "UTC");
  }

  @Test
  void aMessageIsLeftAndHandled() {
    outsideHours();
    var greta = customer(screen(LAPTOP, 720));
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
    outsideHours();
    var greta = customer(screen(PHONE, 844).setIsMobile(true).setHasTouch(true));
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

  private CustomerPage customer(NewContextOptions options) {
    return customerOf(people.arrives("customer", options));
  }

  /** The shop keeps the usual hours, in a place on earth where it is night. */
  private void outsideHours() {
    set("working-hours", zoneWhereItIs(22));
  }

  private void set(@Nullable String hours, String zone) {
    var change = new HashMap<String, Object>();
    change.put("workingHours", hours);
    change.put("timeZone", zone);
    var ada = PasswordLogin.of(TestKeycloak.issuer(), "ada");
    new ParleyWire("http://localhost:" + port, TestSite.url())
        .administrator(ada)
        .change("SHOP", change)
        .expect(200);
  }

  /** The sign of these zones is that of POSIX: east is negative. */
  private static String zoneWhereItIs(int hour) {
    var utc = ZonedDateTime.now(ZoneOffset.UTC).getHour();
    var east = Math.floorMod(hour - utc + 12, 24) - 12;
    return "Etc/GMT%+d".formatted(-east);
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
