package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.VideoReset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator sets Parley up; each story begins without video and without a record. */
class SettingsStoryIT extends BrowserStory {
  private static final String SECRET = "only-for-tests-0123456789-0123456789";

  @Autowired ApplicationContext application;

  @BeforeEach
  @AfterEach
  void nothingIsSetUp() {
    VideoReset.of(application);
    application.getBean(JdbcClient.class).sql("delete from audit_entry").update();
  }

  @Test
  void videoIsSetUpSwitchedOnForAWebsiteAndOnRecord() {
    var ada = administrator();
    ada.goTo("Video calls");
    ada.enterJitsi("https://meet.example.org", "parley", SECRET);
    ada.field("Calls at the same time").fill("4");
    ada.save("The video settings are saved.");
    assertThat(ada.page().getByText("A secret is set.")).isVisible();

    ada.goTo("Websites");
    ada.openWebsite("Alpine Shop");
    ada.allowVideo("Jitsi");
    assertThat(ada.page().getByText("Jitsi is not set up yet.")).isHidden();
    ada.save("Alpine Shop is saved.");

    ada.page().reload();
    assertThat(ada.videoSwitch()).isChecked();
    assertThat(ada.provider()).hasValue("JITSI");
    ada.goTo("Audit log");
    assertThat(ada.entries("changed a website")).containsText("SHOP");
    assertThat(ada.entries("changed a website")).containsText("Video enabledyes");
    assertThat(ada.entries("changed the video settings")).containsText("Max calls4");
    assertThat(ada.page().content()).doesNotContain(SECRET);
  }

  @Test
  void aBotIsSetUpAndTakenAway() {
    var ada = administrator();
    ada.goTo("Bots");
    assertThat(ada.page().getByText("Client parley-bot")).isVisible();
    ada.page().getByRole(AriaRole.LINK, named("New bot")).click();
    ada.field("Name").fill("Night shift");
    ada.field("Key").fill("night");
    ada.field("Client").fill("night-bot");
    ada.save("The bot is saved.");
    Screens.look("settings-bot", ada.page());

    ada.goTo("Bots");
    Screens.look("settings-bots", ada.page());
    ada.page().getByRole(AriaRole.LINK, named("Night shift")).click();
    ada.button("Delete bot").click();
    Screens.look("settings-bot-delete", ada.page());
    delete(ada, "Delete the bot Night shift?").click();

    ada.isAt("Bots");
    assertThat(ada.page().getByText("Night shift")).isHidden();
  }

  @Test
  void aWebhookIsSetUpAndTakenAway() {
    var ada = administrator();
    ada.goTo("Webhooks");
    assertThat(ada.page().getByText("No webhooks yet")).isVisible();
    ada.page().getByRole(AriaRole.LINK, named("New webhook")).click();
    ada.field("Name").fill("Customer records");
    ada.field("Key").fill("records");
    ada.field("Address").fill("https://records.example.org/ask");
    ada.field("Secret").fill(SECRET);
    ada.save("The webhook is saved.");

    ada.goTo("Webhooks");
    Screens.look("settings-webhooks", ada.page());
    ada.page().getByRole(AriaRole.LINK, named("Customer records")).click();
    ada.button("Delete webhook").click();
    delete(ada, "Delete the webhook Customer records?").click();

    assertThat(ada.page().getByText("No webhooks yet")).isVisible();
  }

  @Test
  void whatTheServerRefusesIsSaidBesideTheFieldAndNothingIsLost() {
    var ada = administrator();
    ada.openWebsite("Alpine Shop");
    ada.allowVideo("Jitsi");

    ada.save().click();

    assertThat(ada.provider()).isFocused();
    assertThat(ada.page().getByText("Enter the provider's base URL, app id and secret first."))
        .isVisible();
    assertThat(ada.videoSwitch()).isChecked();
    Pictures.of("settings-refused", ada.page());
  }

  @Test
  void whoLeavesUnsavedChangesIsAskedFirst() {
    var ada = administrator();
    ada.openWebsite("Alpine Shop");
    ada.videoSwitch().click();

    ada.page().goBack();
    assertThat(question(ada)).isVisible();
    Screens.look("settings-leave", ada.page());
    ada.button("Stay here").click();
    assertThat(question(ada)).isHidden();
    assertThat(ada.videoSwitch()).isChecked();

    ada.page().goBack();
    ada.button("Leave without saving").click();
    ada.isAt("Websites");
  }

  @Test
  void settingsNeedNoMouse() {
    var ada = administrator();
    var keyboard = ada.page().keyboard();
    AccessibilityIT.tabTo(ada.page(), ada.page().getByRole(AriaRole.LINK, named("Alpine Shop")));
    keyboard.press("Enter");
    AccessibilityIT.tabTo(ada.page(), ada.videoSwitch());
    keyboard.press("Space");
    AccessibilityIT.tabTo(ada.page(), ada.provider());
    keyboard.press("ArrowDown");
    AccessibilityIT.tabTo(ada.page(), ada.save());
    keyboard.press("Enter");
    assertThat(ada.provider()).isFocused();

    AccessibilityIT.tabTo(ada.page(), ada.button("Discard changes"));
    keyboard.press("Enter");

    assertThat(ada.videoSwitch()).not().isChecked();
    assertThat(ada.button("Discard changes")).isFocused();
  }

  @Test
  void anAgentHasNoSettings() {
    var anna = agent("anna");
    assertThat(anna.page().getByRole(AriaRole.LINK, named("Settings"))).isHidden();

    anna.page().navigate(parley() + "settings");

    assertThat(anna.page().getByText("Not for your account")).isVisible();
    Screens.look("settings-denied", anna.page());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theSettingsAreForEverybody(ColorScheme scheme) {
    lookAround("settings-" + scheme.name().toLowerCase(), AccessibilityIT.in(scheme));
  }

  @Test
  void theSettingsOnAPhoneAreForEverybody() {
    var phone = AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(390, 844).setIsMobile(true);
    lookAround("settings-phone", phone);
  }

  private void lookAround(String name, NewContextOptions options) {
    var ada = SettingsDesk.open(people.arrives("ada", options), parley());
    assertThat(ada.page().getByRole(AriaRole.LINK, named("Alpine Shop"))).isVisible();
    Screens.look(name + "-websites", ada.page());
    ada.page().navigate(parley() + "settings/bots");
    assertThat(ada.page().getByText("Client parley-bot")).isVisible();
    Screens.look(name + "-bots", ada.page());
    ada.page().navigate(parley() + "settings/audit");
    assertThat(ada.page().getByText("Nothing is recorded yet")).isVisible();
    Screens.look(name + "-audit-empty", ada.page());

    ada.page().navigate(parley() + "settings/video");
    ada.field("Calls at the same time").fill("0");
    ada.enterJitsi("meet.example.org", "parley", "");
    ada.save().click();
    assertThat(ada.field("Calls at the same time")).isFocused();
    Screens.look(name + "-video-wrong", ada.page());
    ada.field("Calls at the same time").fill("4");
    ada.enterJitsi("https://meet.example.org", "parley", SECRET);
    ada.save("The video settings are saved.");
    Screens.look(name + "-video-saved", ada.page());

    ada.page().navigate(parley() + "settings/websites/SHOP");
    ada.allowVideo("Jitsi");
    Screens.look(name + "-website", ada.page());
    ada.save("Alpine Shop is saved.");
    ada.page().navigate(parley() + "settings/audit");
    assertThat(ada.entries("changed a website")).isVisible();
    Screens.look(name + "-audit", ada.page());
  }

  private static Locator question(SettingsDesk ada) {
    return ada.page().getByRole(AriaRole.DIALOG, named("Leave without saving?"));
  }

  /** The answer that really deletes. */
  private static Locator delete(SettingsDesk ada, String question) {
    return ada.page()
        .getByRole(AriaRole.DIALOG, named(question))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"));
  }

  private SettingsDesk administrator() {
    return SettingsDesk.open(people.arrives("ada"), parley());
  }
}
