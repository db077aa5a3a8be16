package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.support.TestSite;
import dev.parley.website.PreChatForms;
import dev.parley.website.WebsitePreChatChange;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A chat begins with the form that the administrator has chosen, and the agent reads it. */
class PreChatStoryIT extends BrowserStory {
  @Autowired PreChatForms forms;

  @AfterEach
  void noForm() {
    choose(null);
  }

  @Test
  void theAdministratorChoosesItTheCustomerFillsItInAndTheAgentReadsIt() {
    var window = new NewContextOptions().setViewportSize(1280, 720);
    var ada = SettingsDesk.open(people.arrives("ada", window), parley());
    ada.openWebsite("Alpine Shop");
    ada.page().getByRole(AriaRole.LINK, named("Pre-chat form")).click();
    ada.isAt("Pre-chat form");
    ada.page().getByRole(AriaRole.RADIO, named("topic-and-details")).check();
    Screens.look("pre-chat-settings", ada.page());
    ada.save("The form of Alpine Shop is saved.");

    var anna = availableAgent("anna");
    var petra = customerOf(people.arrives("petra", window));
    petra.openChat();
    petra.field("Your name").fill("Petra Prechat");
    petra.field("Your e-mail address").fill("petra");
    petra.button("Start chat").click();
    assertThat(petra.page().getByText("Please write a full e-mail address").first()).isVisible();
    Screens.look("pre-chat-form", petra.page());
    petra.field("Your e-mail address").fill("petra@customer.example");
    petra.page().getByLabel("An invoice").check();
    petra.field("Your message").fill("I was charged twice");
    petra.button("Start chat").click();
    assertThat(petra.message("I was charged twice")).isVisible();

    anna.accept("Petra Prechat");
    assertThat(anna.page().getByText("What is it about?")).isVisible();
    assertThat(anna.page().getByText("An invoice")).isVisible();
    assertThat(anna.page().getByText("petra@customer.example").first()).isVisible();
    Screens.look("pre-chat-answers", anna.page());
  }

  @Test
  void onAPhoneThereIsRoomForIt() {
    choose("topic-and-details");
    var phone =
        new NewContextOptions().setViewportSize(360, 640).setHasTouch(true).setIsMobile(true);
    var page = people.arrives("petra", phone).newPage();
    page.navigate(TestSite.url());
    page.locator("button.launcher").click();
    assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).first()).isVisible();
    Screens.look("pre-chat-phone", page);
  }

  /** By the service, so that the pages have it at once. */
  private void choose(@Nullable String form) {
    forms.change(
        new StaffIdentity(new UUID(0, 1), "Ada Nowak", "Ada", Set.of()),
        "SHOP",
        new WebsitePreChatChange(form));
  }
}
