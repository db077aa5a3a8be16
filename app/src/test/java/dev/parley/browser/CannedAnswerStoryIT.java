package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Canned answers from the administrator's page to the customer's. */
class CannedAnswerStoryIT extends BrowserStory {
  @Autowired JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("delete from canned_answer").update();
  }

  @Test
  void oneIsMadeAndUsedWithTheKeyboardAlone() {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.goTo("Canned answers");
    var settings = ada.page();
    press(settings, settings.getByRole(AriaRole.LINK, named("New canned answer")));
    type(settings, ada.field("Shortcut"), "welcome");
    type(settings, ada.field("Text"), "Hello {contact|there}, this is {agent} of {website}.");
    AccessibilityIT.tabTo(settings, ada.field("In which chats"));
    settings.keyboard().type("In the chats of a website");
    AccessibilityIT.tabTo(settings, ada.field("Website"));
    settings.keyboard().type("Alpine Shop");
    press(settings, ada.save());
    assertThat(settings.getByText("The canned answer is saved.")).isVisible();
    Screens.look("settings-canned-answer", settings);

    var anna = availableAgent("anna");
    var greta = customer();
    greta.startChat("Greta Frei", "Hello?");
    press(anna.page(), anna.acceptButton("Greta Frei"));
    assertThat(anna.composer()).isFocused();
    anna.page().keyboard().type("/wel");
    assertThat(options(anna.page())).hasCount(1);
    anna.page().keyboard().press("Enter");
    assertThat(anna.composer()).hasValue("Hello Greta Frei, this is Anna of Alpine Shop.");
    anna.page().keyboard().type(" What can I do?");
    anna.page().keyboard().press("Enter");

    greta.shows("Hello?", "Hello Greta Frei, this is Anna of Alpine Shop. What can I do?");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390"})
  void aLongListIsForEverybody(ColorScheme scheme, int width) {
    for (var number = 1; number <= 30; number++) {
      add("answer-" + number, "Thank you for asking, {contact}. ".repeat(number % 7 + 1));
    }
    var window = AccessibilityIT.in(scheme).setViewportSize(width, 800);
    var anna = open(window);
    var greta = customer();
    greta.startChat("Greta Frei", "Hello?");
    anna.accept("Greta Frei");
    anna.composer().focus();
    var keyboard = anna.page().keyboard();

    keyboard.type("/");
    assertThat(options(anna.page())).hasCount(30);
    keyboard.press("ArrowUp");

    var chosen = options(anna.page()).last();
    assertThat(chosen).hasAttribute("aria-selected", "true");
    assertThat(chosen).isInViewport();
    Screens.look("canned-list-%s-%d".formatted(scheme.name().toLowerCase(), width), anna.page());
    keyboard.press("Escape");
    assertThat(options(anna.page())).hasCount(0);
    assertThat(anna.composer()).hasValue("/");
    assertThat(anna.composer()).isFocused();
  }

  @Test
  void anAgentKeepsSomeAlone() {
    var anna = open(AccessibilityIT.in(ColorScheme.LIGHT));
    anna.button(Pattern.compile("^Account: ")).click();
    anna.item("My canned answers").click();
    var dialog = anna.page().getByRole(AriaRole.DIALOG, named("My canned answers"));
    assertThat(dialog.getByText("You have none yet.")).isVisible();
    anna.button("New canned answer").click();
    anna.page().getByLabel("Shortcut").fill("sig");
    anna.page().getByLabel("Text").fill("Yours, {agent}");
    Screens.look("own-canned-answer", anna.page());
    anna.button("Save").click();

    assertThat(dialog.getByText("/sig")).isVisible();
    Screens.look("own-canned-answers", anna.page());
    assertThat(jdbc.sql("select scope from canned_answer").query(String.class).list())
        .containsExactly("PERSONAL");
  }

  private AgentDesktop open(NewContextOptions window) {
    var anna = AgentDesktop.open(people.arrives("anna", window), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    return anna;
  }

  private void add(String shortcut, String text) {
    jdbc.sql(
            """
            insert into canned_answer (id, scope, shortcut, text, version, created_at, changed_at)
            values (gen_random_uuid(), 'EVERYWHERE', ?, ?, 1, now(), now())
            """)
        .params(shortcut, text)
        .update();
  }

  private static Locator options(Page page) {
    return page.getByRole(AriaRole.OPTION).and(page.locator("li"));
  }

  private static void press(Page page, Locator target) {
    assertThat(target).isVisible();
    AccessibilityIT.tabTo(page, target);
    page.keyboard().press("Enter");
  }

  private static void type(Page page, Locator field, String text) {
    assertThat(field).isVisible();
    AccessibilityIT.tabTo(page, field);
    page.keyboard().type(text);
  }
}
