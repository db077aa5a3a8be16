package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody works in Italian: what they choose stays, and no English is left on their screens. */
class ItalianStoryIT extends BrowserStory {
  /** Words of the English screens that are no Italian ones too, but for names other tests gave. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(Available|Accept|Reject|Waiting|Close|Write|Message|Started|Website"
              + "|Queue(?! [0-9a-f]{8})|Reply|Settings|Search|Interactions|Contact|Journey"
              + "|Download|Log out|Loading)\\b");

  @Test
  void theAgentAnswersAChatInItalian() {
    var anna = availableAgent("anna");
    anna.button("Account: Anna Rossi").click();
    anna.page()
        .getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName("Italiano"))
        .click();
    assertThat(anna.button("Profilo: Anna Rossi")).isVisible();
    assertThat(anna.page().locator("html")).hasAttribute("lang", "it");
    look("waiting", anna.page());

    anna.page().reload();
    assertThat(anna.button("Profilo: Anna Rossi")).isVisible();
    var italo = customer();
    italo.startChat("Italo Bianchi", "Buongiorno");
    var offer = anna.page().getByRole(AriaRole.ARTICLE);
    assertThat(offer).containsText("Italo Bianchi");
    assertThat(anna.page().locator("body")).not().containsText(ENGLISH);
    anna.button("Accetta").click();
    anna.page()
        .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Messaggio").setExact(true))
        .fill("Buongiorno a Lei");
    anna.page().keyboard().press("Enter");
    italo.shows("Buongiorno", "Buongiorno a Lei");
    look("chat", anna.page());

    anna.page().navigate(parley() + "interactions");
    assertThat(anna.page().getByRole(AriaRole.ROW).filter(having("Italo Bianchi"))).isVisible();
    look("interactions", anna.page());
  }

  @Test
  void settingsAndSupervisionAreInItalianToo() {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.button("Account: Ada Nowak").click();
    ada.page()
        .getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName("Italiano"))
        .click();
    assertThat(ada.page().locator("html")).hasAttribute("lang", "it");
    look("settings", ada.page());
  }

  @Test
  void theModelerAndWhatItsCheckFindsAreInItalianToo() {
    var alan = FlowsDesktop.open(people.arrives("alan"), parley(), "alan");
    alan.button("Account: Alan Weiss").click();
    alan.page()
        .getByRole(AriaRole.MENUITEMRADIO, new GetByRoleOptions().setName("Italiano"))
        .click();
    assertThat(alan.page().locator("html")).hasAttribute("lang", "it");
    alan.page().navigate(parley() + "flows/bot-first");
    assertThat(alan.page().getByLabel("Crea evento iniziale")).isVisible();
    look("modeler", alan.page());

    alan.select("Event_ChatRequested");
    alan.page().keyboard().press("Delete");
    alan.button("Verifica").click();

    assertThat(alan.page().getByText("Il flusso non ha un evento iniziale.")).isVisible();
    look("findings", alan.page());
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void look(String name, Page page) {
    Screens.look("italian-" + name, page);
    assertThat(page.locator("body")).not().containsText(ENGLISH);
  }
}
