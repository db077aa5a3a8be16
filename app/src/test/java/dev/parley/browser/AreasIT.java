package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
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
    assertThat(emma.page().getByRole(AriaRole.NAVIGATION)).isVisible();
    assertThat(emma.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    Pictures.of("desktop-areas-phone", emma.page());
  }

  private static Locator area(AgentDesktop desktop, String name) {
    return desktop
        .page()
        .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }
}
