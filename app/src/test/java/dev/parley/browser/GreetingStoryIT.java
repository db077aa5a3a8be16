package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.support.TestSite;
import dev.parley.website.GreetingRule;
import dev.parley.website.GreetingVisitors;
import dev.parley.website.WebsiteGreetingsChange;
import dev.parley.website.WebsiteGreetingsService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A website's page speaks first, as the administrator has said. */
class GreetingStoryIT extends BrowserStory {
  private static final String HELP = "Looking for <b>boots</b>? We know every one of them.";

  private static final GreetingRule GREETING =
      new GreetingRule(
          HELP, Map.of("ar", "هل تبحث عن حذاء؟"), "", 0, GreetingVisitors.EVERYBODY, true);

  @Autowired JdbcClient jdbc;
  @Autowired WebsiteGreetingsService greetings;

  @AfterEach
  void noGreetings() {
    jdbc.sql("update website set scheme = 'LIGHT' where key = 'SHOP'").update();
    say(List.of());
  }

  @Test
  void thePageGreetsWhereAndWhenTheAdministratorSaysAndTheCustomerAnswers() {
    var window = new NewContextOptions().setViewportSize(1280, 720);
    var ada = SettingsDesk.open(people.arrives("ada", window), parley());
    ada.openWebsite("Alpine Shop");
    ada.page().getByRole(AriaRole.LINK, named("Greetings")).click();
    ada.isAt("Greetings");
    ada.button("Add greeting").click();
    ada.field("Text").fill("Only elsewhere");
    ada.field("Pages").fill("/elsewhere/*");
    ada.field("After seconds").fill("0");
    ada.button("Add greeting").click();
    var second = ada.page().getByRole(AriaRole.GROUP, named("Greeting 2"));
    second.getByLabel("Text", exactly()).fill(HELP);
    second.getByLabel("After seconds", exactly()).fill("1");
    Screens.look("greetings-settings", ada.page());
    ada.save("The greetings of Alpine Shop are saved.");

    var greta = CustomerPage.open(people.arrives("greta", window).newPage(), TestSite.url());
    assertThat(bubble(greta)).containsText(HELP);
    Screens.look("greeting", greta.page());
    bubble(greta).getByText(HELP).click();
    greta.takesFocus();
    assertThat(greta.window().getByText(HELP)).isVisible();
    greta.fillIn("Greta Frei", "Yes, in red");
    greta.button("Start chat").click();
    assertThat(greta.message("Yes, in red")).isVisible();
  }

  @Test
  void whoClosesItIsLeftAlone() {
    say(List.of(GREETING));
    var browser = people.arrives("greta", phone());
    var greta = CustomerPage.open(browser.newPage(), TestSite.url());
    assertThat(bubble(greta)).containsText(HELP);
    Screens.look("greeting-phone", greta.page());
    greta.button("Close message").click();
    assertThat(bubble(greta).getByText(HELP)).isHidden();

    greta.page().reload();

    assertThat(greta.launcher()).isVisible();
    greta.page().waitForFunction("document[Symbol.for('dev.parley.greeting')]");
    assertThat(bubble(greta)).hasText("");
  }

  @Test
  void itIsDarkAndGoesFromRightToLeftWhereThePageDoes() {
    jdbc.sql("update website set scheme = 'AUTO' where key = 'SHOP'").update();
    say(List.of(GREETING));
    var night = AccessibilityIT.in(ColorScheme.DARK).setViewportSize(1280, 720);
    var page = people.arrives("greta", night).newPage();
    page.route(TestSite.url(), GreetingStoryIT::inArabic);
    var greta = CustomerPage.open(page, TestSite.url());
    assertThat(bubble(greta)).containsText("هل تبحث عن حذاء؟");
    assertThat(greta.button("إغلاق الرسالة")).isVisible();
    Screens.look("greeting-dark-arabic", greta.page());
  }

  /** By the service, so that the pages have it at once. */
  private void say(List<GreetingRule> rules) {
    var version = greetings.get("SHOP").version();
    greetings.change(
        new StaffIdentity(new UUID(0, 1), "Ada Nowak", "Ada", Set.of()),
        "SHOP",
        new WebsiteGreetingsChange(rules, version));
  }

  /** The shop's page as it would be for readers of Arabic. */
  private static void inArabic(Route route) {
    var page = route.fetch();
    var text = page.text().replaceFirst("<html[^>]*>", "<html lang=\"ar\" dir=\"rtl\">");
    route.fulfill(new FulfillOptions().setResponse(page).setBody(text));
  }

  private static Locator bubble(CustomerPage customer) {
    return customer.page().locator(".greeting-place");
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 640).setHasTouch(true).setIsMobile(true);
  }
}
