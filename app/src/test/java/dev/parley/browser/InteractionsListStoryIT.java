package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An agent and a supervisor find chats again, see what is unread and who watches, and close one.
 */
class InteractionsListStoryIT extends BrowserStory {
  private static final String LONG = "Wolfeschlegelsteinhausenbergerdorff Maria von Hohenlohe";

  @Test
  void aChatIsFoundWatchedReadAndClosed() {
    var sofia = SupervisorDesktop.open(people.arrives("sofia"), parley());
    sofia.logIn("sofia");
    var anna = availableAgent("anna");
    var greta = customer();
    greta.startChat("Greta Frei", "Is the quixotic Ridgeline waterproof?");
    anna.accept("Greta Frei");
    anna.say("It is.");
    var second = AgentDesktop.another(anna.page().context(), parley());
    second.isThere();
    list(second.page());
    assertThat(row(second.page(), "Greta Frei")).containsText("In conversation");

    list(anna.page());
    greta.say("And warm?");
    for (var page : new Page[] {anna.page(), second.page()}) {
      assertThat(row(page, "Greta Frei")).containsText("1 unread");
    }
    second.page().reload();
    assertThat(row(second.page(), "Greta Frei")).containsText("1 unread");

    sofia.openChat("Greta Frei");
    assertThat(row(anna.page(), "Greta Frei")).containsText("Sofia Marino");
    list(sofia.page());
    search(sofia.page(), "quixot greta");
    assertThat(row(sofia.page(), "Greta Frei")).containsText("Anna Rossi");
    assertThat(sofia.page().url()).doesNotContain("quixot");
    search(sofia.page(), "quixot nobody");
    assertThat(sofia.page().getByText("Nothing matches")).isVisible();

    var menu = anna.page().getByRole(AriaRole.BUTTON, named("Actions for Greta Frei")).first();
    menu.focus();
    anna.page().keyboard().press("Enter");
    anna.page().getByRole(AriaRole.MENUITEM, named("Close & dispose")).click();
    var dialog = anna.page().getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Disposition").first().selectOption("Resolved");
    dialog
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Close & dispose").setExact(true))
        .click();
    assertThat(row(anna.page(), "Greta Frei")).containsText("Resolved");

    row(anna.page(), "Greta Frei").getByRole(AriaRole.LINK).click();
    assertThat(anna.page().getByRole(AriaRole.LOG)).containsText("And warm?");
    anna.page().getByRole(AriaRole.BUTTON, named("Back to the interactions")).click();
    assertThat(row(anna.page(), "Greta Frei")).isVisible();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theScreensAreForEverybody(ColorScheme scheme) {
    look(scheme, new NewContextOptions().setViewportSize(1280, 720), "");
  }

  @Test
  void theScreensFitAPhone() {
    var phone = new NewContextOptions().setViewportSize(390, 844).setIsMobile(true);
    look(ColorScheme.LIGHT, phone.setHasTouch(true), "-phone");
  }

  private void look(ColorScheme scheme, NewContextOptions options, String suffix) {
    var name = "interactions-%s-" + scheme.name().toLowerCase() + suffix;
    options.setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    var anna = availableAgent("anna");
    customer().startChat(LONG, "Hello?");
    anna.accept(LONG);
    customer().startChat("مريم المصري", "أين طلبي؟");
    var sofia = SupervisorDesktop.open(people.arrives("sofia", options), parley());
    sofia.logIn("sofia");
    list(sofia.page());
    assertThat(row(sofia.page(), "مريم")).isVisible();
    Screens.look(name.formatted("list"), sofia.page());

    sofia.page().getByRole(AriaRole.BUTTON, named("Actions for " + LONG)).first().click();
    assertThat(sofia.page().getByRole(AriaRole.MENUITEM, named("Show"))).isVisible();
    Screens.look(name.formatted("menu"), sofia.page());
    sofia.page().keyboard().press("Escape");
    sofia.page().evaluate("document.documentElement.dir = 'rtl'");
    Pictures.of(name.formatted("rtl"), sofia.page());
    sofia.page().evaluate("document.documentElement.dir = 'ltr'");

    search(sofia.page(), "qqqq");
    assertThat(sofia.page().getByText("Nothing matches")).isVisible();
    var filters = sofia.page().getByRole(AriaRole.BUTTON, named("Filters"));
    if (filters.isVisible()) {
      filters.click();
    }
    Screens.look(name.formatted("nothing"), sofia.page());
  }

  private static void list(Page page) {
    page.getByRole(AriaRole.LINK, named("Interactions")).click();
    assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
  }

  private static void search(Page page, String text) {
    page.getByRole(AriaRole.TEXTBOX, named("Search names and messages")).fill(text);
  }

  /** The newest of this contact. */
  private static Locator row(Page page, String contact) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(contact))
        .first();
  }
}
