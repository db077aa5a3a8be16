package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.support.TestSite;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An analyst keeps the hours, an administrator gives them to a website, a customer meets them. */
class WorkingHoursStoryIT extends BrowserStory {
  private static final String SHOP = "api/snippet/SHOP";

  @Autowired JdbcClient jdbc;

  @AfterEach
  void openAlways() {
    jdbc.sql("update website set working_hours = null").update();
  }

  @Test
  void aWebsiteTakesNoChatsOutsideTheHoursThatAnAnalystHasPublished() {
    var name = "Holidays " + UUID.randomUUID().toString().substring(0, 8);
    var alan = analyst(ColorScheme.LIGHT);
    begin(alan, name);
    for (var day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
      alan.getByRole(AriaRole.SWITCH, named(day)).click();
    }
    publish(alan, "We are away.", 1);
    assertThat(alan.getByText("Closed now")).isVisible();

    keep(name);

    assertThat(settings(alan)).contains("\"availability\":\"OUTSIDE_HOURS\"");
    var refused = start(alan);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("chat-unavailable", "OUTSIDE_HOURS");
    alan.getByRole(AriaRole.BUTTON, named("Add a holiday or special day")).click();
    fillDays(alan, "Open days", "2020-01-01", "2099-12-31");
    alan.getByText("Other hours").click();
    alan.getByLabel("Open days, open from").fill("00:00");
    alan.getByLabel("Open days, open until").fill("00:00");
    publish(alan, "We are back.", 2);
    assertThat(alan.getByText("Open now")).isVisible();
    alan.waitForCondition(() -> settings(alan).contains("\"availability\":\"OPEN\""));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theWorkingHoursAreForEverybody(ColorScheme scheme) {
    var name = "hours-" + scheme.name().toLowerCase();
    var alan = analyst(scheme);
    Screens.look(name + "-list", alan);
    alan.getByRole(AriaRole.LINK, named("Working hours")).click();
    assertThat(alan.getByText("By version")).isVisible();
    alan.getByRole(AriaRole.BUTTON, named("Add a holiday or special day")).click();
    alan.getByRole(AriaRole.BUTTON, named("Add hours on Monday")).click();
    Screens.look(name + "-form", alan);
    alan.getByRole(AriaRole.BUTTON, named("Discard changes")).click();
    alan.getByRole(AriaRole.BUTTON, named("Versions")).click();
    Screens.look(name + "-versions", alan);
  }

  private Page analyst(ColorScheme scheme) {
    var options = AccessibilityIT.in(scheme).setViewportSize(1280, 720);
    return FlowsDesktop.open(people.arrives("alan", options), parley(), "alan").page();
  }

  private static void begin(Page alan, String name) {
    alan.getByRole(AriaRole.BUTTON, named("New working hours")).click();
    alan.getByRole(AriaRole.TEXTBOX, named("Name")).fill(name);
    alan.getByRole(AriaRole.BUTTON, named("Begin")).click();
    assertThat(alan.getByRole(AriaRole.HEADING, named(name))).isVisible();
  }

  private static void publish(Page alan, String why, int version) {
    alan.getByRole(AriaRole.BUTTON, named("Publish…")).click();
    alan.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill(why);
    alan.getByRole(AriaRole.BUTTON, named("Publish")).click();
    assertThat(alan.getByText("Version %d is published.".formatted(version))).isVisible();
    assertThat(alan.getByText("By version " + version)).isVisible();
  }

  private static void fillDays(Page alan, String name, String from, String until) {
    alan.getByLabel("Name").fill(name);
    alan.getByLabel("First day").fill(from);
    alan.getByLabel("Last day").fill(until);
  }

  /** The administrator gives the hours to the shop. */
  private void keep(String name) {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.openWebsite("Alpine Shop");
    ada.page().getByRole(AriaRole.COMBOBOX, named("Working hours")).selectOption(name);
    ada.save("Alpine Shop is saved.");
    Pictures.of("hours-website", ada.page());
  }

  private String settings(Page anywhere) {
    return anywhere.request().get(parley() + SHOP, ofTheShop()).text();
  }

  private APIResponse start(Page anywhere) {
    var body =
        Map.of(
            "idempotencyKey", UUID.randomUUID().toString(),
            "message", Map.of("id", UUID.randomUUID().toString(), "text", "Hello?"));
    return anywhere.request().post(parley() + SHOP + "/interactions", ofTheShop().setData(body));
  }

  private static RequestOptions ofTheShop() {
    var site = URI.create(TestSite.url());
    return RequestOptions.create().setHeader("Origin", "http://" + site.getAuthority());
  }
}
