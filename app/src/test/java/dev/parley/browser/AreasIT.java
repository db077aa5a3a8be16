package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One person who has every role, and the way between the areas. */
class AreasIT extends BrowserStory {
  @Test
  void offersRingInWhateverAreaTheAgentIs() {
    var emma = availableAgent("emma");
    area(emma, "Flows").click();
    assertThat(emma.page()).hasURL(parley() + "flows");

    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    emma.hearsOffer("Greta Frei");
    Pictures.of("desktop-areas-offer", emma.page());
    emma.accept("Greta Frei");

    assertThat(emma.page()).hasURL(Pattern.compile(parley() + "chats\\?chat=.*"));
    emma.shows("Is the Ridgeline waterproof?");
  }

  @Test
  void onAPhoneEveryAreaIsOneTapAway() {
    var phone =
        new NewContextOptions().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
    var emma = AgentDesktop.open(people.arrives("emma", phone), parley());
    emma.logIn("emma");

    area(emma, "Supervision").tap();

    assertThat(emma.page()).hasURL(parley() + "supervision");
    assertThat(area(emma, "Supervision")).hasAttribute("aria-current", "page");
    assertThat(areas(emma)).isVisible();
    assertThat(emma.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    Pictures.of("desktop-areas-phone", emma.page());
  }

  @Test
  void theEditorOfFlowsChangesNoDiagramOfAnotherArea() {
    var dark = new NewContextOptions().setColorScheme(ColorScheme.DARK);
    var emma = AgentDesktop.open(people.arrives("emma", dark), parley());
    emma.logIn("emma");
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    area(emma, "Flows").click();
    new FlowsDesktop(emma.page()).openFlow("Simple");

    area(emma, "Supervision").click();
    var supervision = new SupervisorDesktop(emma.page());
    supervision.openChat("Greta Frei");

    assertThat(supervision.diagram("Chat interaction")).isVisible();
    assertThat(emma.page().locator(".djs-container")).not().hasCSS("color-scheme", "light");
    Pictures.of("supervision-after-flows-dark", emma.page());
  }

  private static Locator areas(AgentDesktop desktop) {
    return desktop
        .page()
        .getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Areas").setExact(true));
  }

  private static Locator area(AgentDesktop desktop, String name) {
    return desktop
        .page()
        .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
