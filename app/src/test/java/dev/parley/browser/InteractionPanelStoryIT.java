package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent and a supervisor see and change of a chat beside it. */
class InteractionPanelStoryIT extends BrowserStory {
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
