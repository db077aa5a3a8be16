package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who the customer is: from the administrator's list to what agents see beside the chat. */
class ContactStoryIT extends BrowserStory {
  private static final String LONG =
      "Wolfeschlegelsteinhausenbergerdorff".repeat(2) + " مريم بنت عبد الله";

  @Autowired JdbcClient jdbc;

  @AfterEach
  void asItWas() {
    jdbc.sql("delete from identity_secret").update();
    jdbc.sql("delete from contact_field").update();
    jdbc.sql("update contact_list set name = 'Contacts' where is_default").update();
  }

  @Test
  void aListGetsAFieldThatTheAgentFillsInAndTheNextChatShowsThem() {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.goTo("Contact lists");
    ada.page().getByRole(AriaRole.LINK, named("Contacts")).click();
    ada.isAt("Contacts");
    ada.button("Add a field").click();
    ada.page().keyboard().type("Shoe size");
    ada.save("The contact list is saved.");

    var browser = people.arrives("customer");
    var greta = customerOf(browser);
    var anna = availableAgent("anna");
    greta.startChat("Greta Frei", "Do these boots run small?");
    anna.accept("Greta Frei");
    show(anna.page(), "Contact");
    assertThat(anna.page().getByText("Not verified")).isVisible();
    field(anna.page(), "Shoe size").fill("39");
    field(anna.page(), "Name").fill("Greta Frei-Moser");
    anna.button("Save").click();
    assertThat(anna.page().getByText("Saved")).isVisible();
    assertThat(anna.tab("Greta Frei-Moser")).isVisible();
    greta.endChat();

    var again = customerOf(browser);
    again.button("Start a new chat").click();
    again.fillIn("Greta", "They fit!");
    again.button("Start chat").click();
    anna.accept("Greta Frei-Moser");
    show(anna.page(), "Contact");
    assertThat(field(anna.page(), "Shoe size")).hasValue("39");
    show(anna.page(), "Journey");
    var journey = anna.page().getByRole(AriaRole.LIST, named("Interactions of this contact"));
    assertThat(journey.getByRole(AriaRole.LISTITEM)).hasCount(2);
    journey.getByText("Do these boots run small?").click();
    assertThat(anna.page().getByRole(AriaRole.DIALOG)).containsText("Do these boots run small?");
    anna.page().keyboard().press("Escape");

    show(anna.page(), "Interaction");
    anna.button("Show the path through the flow").click();
    assertThat(anna.page().locator("[data-token]").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280"})
  void whatStandsBesideAChatIsForEverybody(ColorScheme scheme, int width) {
    var name = "contact-%s-%s".formatted("%s", scheme.name().toLowerCase());
    jdbc.sql(
            """
            insert into contact_field (id, list_id, position, label, kind, choices)
            select gen_random_uuid(), id, 0, 'Plan', 'CHOICE', '{Gold,Silver}'
            from contact_list where is_default
            """)
        .update();
    var window = AccessibilityIT.in(scheme).setViewportSize(width, 720);
    var anna = AgentDesktop.open(people.arrives("anna", window), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    var greta = CustomerPage.open(people.arrives("customer").newPage(), TestSite.url());
    greta.startChat("Greta Frei", "Do these boots run small?");
    anna.accept("Greta Frei");
    Screens.look(name.formatted("interaction"), anna.page());
    show(anna.page(), "Contact");
    field(anna.page(), "Name").fill(LONG);
    anna.button("Save").click();
    assertThat(anna.page().getByText("Saved")).isVisible();
    Screens.look(name.formatted("panel"), anna.page());
    assertThat(overflows(anna.page())).isFalse();
    show(anna.page(), "Journey");
    assertThat(anna.page().getByText("This chat")).isVisible();
    Screens.look(name.formatted("journey"), anna.page());
    anna.page().getByText("This chat").click();
    assertThat(anna.page().getByRole(AriaRole.DIALOG)).containsText("run small");
    Screens.look(name.formatted("past"), anna.page());
    anna.page().keyboard().press("Escape");
    show(anna.page(), "Interaction");
    anna.button("Show the path through the flow").click();
    assertThat(anna.page().locator("[data-token]").first()).isVisible();
    Screens.look(name.formatted("path"), anna.page(), ".djs-container");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void theSettingsAreForEverybody(ColorScheme scheme) {
    var name = "settings-contact-%s-%s".formatted("%s", scheme.name().toLowerCase());
    var window = AccessibilityIT.in(scheme).setViewportSize(1280, 720);
    var ada = SettingsDesk.open(people.arrives("ada", window), parley());
    ada.goTo("Contact lists");
    Screens.look(name.formatted("lists"), ada.page());
    ada.page().getByRole(AriaRole.LINK, named("Contacts")).click();
    ada.button("Add a field").click();
    ada.page().keyboard().type("Plan");
    Screens.look(name.formatted("list"), ada.page());
    ada.button("Discard changes").click();
    ada.button("Make a secret for Alpine Shop").click();
    ada.button("Make the secret").click();
    var secret = ada.page().getByLabel("New secret").last();
    assertThat(secret).isVisible();
    assertThat(secret.textContent()).hasSize(43);
    Screens.look(name.formatted("secret"), ada.page());
    ada.button("Done").click();
    assertThat(ada.button("New secret for Alpine Shop")).isVisible();
    ada.goTo("Audit log");
    assertThat(ada.page().getByText("made a secret for identities").first()).isVisible();
  }

  private static void show(Page page, String part) {
    page.getByRole(AriaRole.RADIOGROUP, named("Beside this chat"))
        .getByText(part, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static Locator field(Page page, String label) {
    return page.getByRole(AriaRole.GROUP, named("Contact"))
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static boolean overflows(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
