package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent hears and sees a new chat in every window, and is not called any longer than needed. */
class AlertsStoryIT extends BrowserStory {
  /** Looks elsewhere all the time, and keeps what was notified and when a sound was made. */
  private static final String ELSEWHERE =
      """
      Document.prototype.hasFocus = () => false;
      window.told = [];
      window.lastNote = 0;
      const Shown = window.Notification;
      window.Notification = class extends Shown {
        // a browser without a head grants none, whatever it is told
        static get permission() {
          return 'granted';
        }
        constructor(title, options) {
          super(title, options);
          window.told.push([title, options.body, options.tag].join('|'));
        }
      };
      const begin = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (...times) {
        window.lastNote = performance.now();
        return begin.apply(this, times);
      };
      """;

  /** Longer than the pause between two rings. */
  private static final String SILENT = "performance.now() - window.lastNote > 4000";

  @Test
  void bothWindowsRingUntilTheOfferIsAnsweredInOne() {
    var browser = people.arrives("anna");
    browser.addInitScript(ELSEWHERE);
    var one = AgentDesktop.open(browser, parley());
    one.logIn("anna");
    one.becomeAvailable();
    var other = AgentDesktop.another(browser, parley());
    other.isThere();
    allowSound(one.page());
    allowSound(other.page());

    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");

    for (var window : List.of(one, other)) {
      assertThat(window.acceptButton("Greta Frei")).isVisible();
      await(window.page(), "window.notesHeard > 4");
      await(window.page(), "window.told.length > 0");
      assertThat(window.page()).hasTitle("(1) Parley");
      assertThat(window.page().locator("link[rel=icon]"))
          .hasAttribute("href", Pattern.compile("^data:image/svg.xml,.*"));
    }
    var told = one.page().evaluate("window.told.join()").toString();
    assertThat(told).startsWith("New chat from Greta Frei|Alpine Shop|");
    assertThat(told).doesNotContain("Ridgeline");
    assertThat(other.page().evaluate("window.told.join()")).isEqualTo(told);

    one.page().keyboard().press("Alt+KeyA");

    assertThat(one.composer()).isVisible();
    assertThat(other.offer("Greta Frei")).isHidden();
    await(one.page(), SILENT);
    await(other.page(), SILENT);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390"})
  void theCheckAndTheHelpAreForEverybody(ColorScheme scheme, int width) {
    var name = "alerts-%s-%s-%d".formatted("%s", scheme.name().toLowerCase(), width);
    var browser = people.arrives("anna", AccessibilityIT.in(scheme).setViewportSize(width, 800));
    var anna = AgentDesktop.another(browser, parley());
    anna.logIn("anna");
    Screens.look(name.formatted("offered"), anna.page());
    anna.button("Check sound and notifications").click();
    var check = anna.page().getByRole(AriaRole.DIALOG, named("Sound and notifications"));
    assertThat(check).isVisible();
    Screens.look(name.formatted("check"), anna.page());
    anna.button("Done").click();
    assertThat(check).isHidden();
    anna.page().reload();
    anna.isThere();
    assertThat(anna.button("Check sound and notifications")).isHidden();

    anna.page().keyboard().press("?");
    var sheet = anna.page().getByRole(AriaRole.DIALOG, named("Keyboard shortcuts"));
    assertThat(sheet).containsText("Accept the first offer");
    Screens.look(name.formatted("shortcuts"), anna.page());
    anna.page().keyboard().press("Escape");
    assertThat(sheet).isHidden();
  }

  @Test
  void theCheckComesBeforeBeingAvailableForTheFirstTimeInABrowser() {
    var anna = AgentDesktop.another(people.arrives("anna"), parley());
    anna.logIn("anna");
    anna.button("Go available").click();
    var check = anna.page().getByRole(AriaRole.DIALOG, named("Sound and notifications"));
    assertThat(check).containsText("You have not been available in this browser yet.");
    Screens.look("alerts-before-available", anna.page());
    anna.button("Cancel").click();
    assertThat(check).isHidden();
    anna.showsPresence("Offline");

    anna.button("Go available").click();
    check.getByRole(AriaRole.BUTTON).getByText("Go available").click();
    anna.showsPresence("Available");
    anna.page().reload();
    anna.isThere();
    anna.showsPresence("Available");
    assertThat(anna.button("Check sound and notifications")).isHidden();
  }

  /** Asked from here: the page's own policy lets no text become code. */
  private static void await(Page page, String condition) {
    page.waitForCondition(() -> (boolean) page.evaluate(condition));
  }

  /** As any click does. */
  private static void allowSound(Page page) {
    page.bringToFront();
    page.locator("h1").first().click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Mute sounds"))).isVisible();
  }
}
