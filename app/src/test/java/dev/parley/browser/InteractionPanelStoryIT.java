package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.parley.attachment.SampleFiles;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent and a supervisor see and change of a chat beside it. */
class InteractionPanelStoryIT extends BrowserStory {
  private static final List<String> ENGLISH = List.of("Interaction", "Contact", "Journey");
  private static final List<String> ITALIAN = List.of("Interazione", "Contatto", "Percorso");

  @Autowired JdbcClient jdbc;

  @AfterEach
  void noTagsOfThisTest() {
    jdbc.sql("delete from interaction_tag where tag like 'panel %'").update();
  }

  @Test
  void tagsAreTypedSeenInTheOtherWindowAndFoundInTheList() {
    var anna = availableAgent("anna");
    customer().startChat("Petra Panel", "Where is my parcel?");
    anna.accept("Petra Panel");
    var second = AgentDesktop.another(anna.page().context(), parley());
    second.isThere();
    second.tab("Petra Panel").click();

    field(anna.page()).focus();
    anna.page().keyboard().type("panel late");
    anna.page().keyboard().press("Enter");
    anna.page().keyboard().type("panel vip");
    anna.page().keyboard().press("Enter");
    assertThat(tags(second.page())).containsText(new String[] {"panel late", "panel vip"});

    field(second.page()).press("Backspace");
    assertThat(tags(anna.page())).hasCount(1);

    list(anna.page(), "panel late");
    assertThat(row(anna.page(), "Petra Panel")).containsText("panel late");
  }

  @Test
  void whoWasOfferedTheChatIsToldWithTheRejectionAndTheSupervisorSeesAllOfIt() {
    var bruno = availableAgent("bruno");
    var anna = availableAgent("anna");
    var browser = people.arrives("customer");
    var petra = customerOf(browser);
    petra.startChat("Petra Panel", "Where is my parcel?");
    bruno.reject("Petra Panel", "Busy");
    anna.accept("Petra Panel");
    anna.button("Who was offered this chat").click();
    assertThat(offer(anna.page(), "Bruno Keller")).containsText("Rejected: Busy");
    assertThat(offer(anna.page(), "Anna Rossi")).containsText("Accepted");

    var sofia = SupervisorDesktop.open(people.arrives("sofia"), parley());
    sofia.logIn("sofia");
    sofia.openChat("Petra Panel");
    show(sofia.page(), "Interaction");
    field(sofia.page()).fill("panel vip");
    field(sofia.page()).press("Enter");
    assertThat(tags(anna.page())).containsText(new String[] {"panel vip"});
    anna.page().getByRole(AriaRole.COMBOBOX, named("Add a tag")).press("Backspace");
    assertThat(tags(sofia.page())).hasCount(0);
    sofia.button("Who was offered this chat").click();
    assertThat(offer(sofia.page(), "Bruno Keller")).containsText("Rejected: Busy");
    show(sofia.page(), "Contact");
    assertThat(sofia.page().getByText("Not verified")).isVisible();
    show(sofia.page(), "Journey");
    assertThat(sofia.page().getByText("This chat", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  @Test
  void theFilesOfAPastChatOpenBesideTheNextOne() {
    var anna = availableAgent("anna");
    var browser = people.arrives("customer");
    var petra = customerOf(browser);
    petra.startChat("Petra Panel", "This is it:");
    anna.accept("Petra Panel");
    var chosen = petra.page().waitForFileChooser(() -> petra.button("Attach files").click());
    chosen.setFiles(
        new FilePayload("photo.png", "image/png", SampleFiles.picture("png", 600, 400)));
    assertThat(anna.button("Open picture photo.png")).isVisible();
    petra.endChat();

    var again = customerOf(browser);
    again.button("Start a new chat").click();
    again.fillIn("Petra Panel", "Have you seen it?");
    again.button("Start chat").click();
    anna.accept("Petra Panel");
    show(anna.page(), "Journey");
    anna.page()
        .getByRole(AriaRole.LIST, named("Interactions of this contact"))
        .getByText("This is it:")
        .click();
    var preview = anna.page().getByRole(AriaRole.DIALOG).locator("img");
    assertThat(preview).isVisible();
    assertThat(preview).hasJSProperty("complete", true);
    assertThat(preview).not().hasJSProperty("naturalWidth", 0);
    Screens.look("panel-past-file", anna.page());
    preview.click();
    assertThat(anna.page().getByRole(AriaRole.DIALOG, named("photo.png"))).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, English", "DARK, English", "LIGHT, Italiano"})
  void thePanelsAreForEverybody(ColorScheme scheme, String language) {
    var name = "panel-%s-" + scheme.name().toLowerCase() + "-" + language.toLowerCase();
    var window = AccessibilityIT.in(scheme).setViewportSize(1280, 720);
    var bruno = availableAgent("bruno");
    var anna = AgentDesktop.open(people.arrives("anna", window), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    customer().startChat("Petra Panel", "Where is my parcel?");
    bruno.reject("Petra Panel", "Busy");
    anna.accept("Petra Panel");
    for (var tag : List.of("panel a rather long one of forty letters", "panel late", "panel vip")) {
      field(anna.page()).fill(tag);
      field(anna.page()).press("Enter");
      assertThat(tags(anna.page()).getByText(tag)).isVisible();
    }
    var sofia = SupervisorDesktop.open(people.arrives("sofia", window), parley());
    sofia.logIn("sofia");
    sofia.openChat("Petra Panel");
    speak(anna.page(), "Anna Rossi", language);
    speak(sofia.page(), "Sofia Marino", language);
    var italian = language.equals("Italiano");

    anna.page()
        .getByRole(AriaRole.COMBOBOX, named(italian ? "Aggiungi un’etichetta" : "Add a tag"))
        .click();
    Screens.look(name.formatted("tags"), anna.page());
    anna.button(italian ? "A chi è stata proposta la chat" : "Who was offered this chat").click();
    anna.page().getByText("Bruno Keller").scrollIntoViewIfNeeded();
    Screens.look(name.formatted("offers"), anna.page());
    for (var part : italian ? ITALIAN : ENGLISH) {
      sofia
          .page()
          .getByRole(AriaRole.RADIOGROUP, named(italian ? "Su questa chat" : "About this chat"))
          .getByText(part, new Locator.GetByTextOptions().setExact(true))
          .click();
      Screens.look(name.formatted("supervisor-" + part.toLowerCase()), sofia.page());
    }
  }

  private static void speak(Page page, String who, String language) {
    if (language.equals("Italiano")) {
      page.getByRole(AriaRole.BUTTON, named("Account: " + who)).click();
      page.getByRole(AriaRole.MENUITEMRADIO, named(language)).click();
      assertThat(page.locator("html")).hasAttribute("lang", "it");
    }
  }

  private static void show(Page page, String part) {
    page.getByRole(AriaRole.RADIOGROUP)
        .getByText(part, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static Locator offer(Page page, String agent) {
    return page.getByRole(AriaRole.LIST, named("Who was offered this chat"))
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(agent));
  }

  private static Locator field(Page page) {
    return page.getByRole(AriaRole.COMBOBOX, named("Add a tag"));
  }

  private static Locator tags(Page page) {
    return page.getByRole(AriaRole.GROUP, named("Tags")).getByRole(AriaRole.LISTITEM);
  }

  private static void list(Page page, String tag) {
    page.getByRole(AriaRole.LINK, named("Interactions")).click();
    assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
    page.getByRole(AriaRole.COMBOBOX, named("Tag")).click();
    page.getByRole(AriaRole.OPTION, named(tag)).click();
  }

  private static Locator row(Page page, String contact) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(contact))
        .first();
  }
}
