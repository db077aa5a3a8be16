package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rating from the administrator's switch to the details at the agent. */
class RatingStoryIT extends BrowserStory {
  @Autowired JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void noneIsAskedFor() {
    try (var wire = new ParleyWire("http://localhost:" + port, "")) {
      wire.administrator(PasswordLogin.of(TestKeycloak.issuer(), "ada"))
          .change("SHOP", Map.of("rating", "OFF"))
          .expect(200);
    }
    jdbc.sql("update queue set wrap_up = interval '0' where name = 'Sales'").update();
  }

  @Test
  void theCustomerRatesWithTheKeyboardAloneAndTheAgentReadsIt() {
    jdbc.sql("update queue set wrap_up = interval '10 minutes' where name = 'Sales'").update();
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.openWebsite("Alpine Shop");
    ada.field("Ask for a rating").selectOption("One to five stars");
    ada.field("Ask for a rating").scrollIntoViewIfNeeded();
    Screens.look("settings-website-closing", ada.page());
    ada.save("Alpine Shop is saved.");
    var anna = availableAgent("anna");
    var greta = customer();
    greta.page().setViewportSize(390, 720);
    greta.startChat("Greta Frei", "Which boots?");
    anna.accept("Greta Frei");
    anna.closeChat();

    var card = greta.page().getByRole(AriaRole.REGION, named("Rating"));
    assertThat(card).isVisible();
    Screens.look("snippet-rating", greta.page());
    card.getByRole(AriaRole.RADIO).first().focus();
    greta.page().keyboard().press("ArrowDown");
    assertThat(radio(card, "Good")).isChecked();
    greta.field("Anything to add? (optional)").fill("Thank you!");
    greta.button("Send rating").focus();
    greta.page().keyboard().press("Enter");

    assertThat(greta.page().getByText("Thank you for your rating.")).isVisible();
    assertThat(card).isHidden();
    Screens.look("snippet-rated", greta.page());
    var details = anna.page().getByRole(AriaRole.COMPLEMENTARY);
    assertThat(details.getByText("4 of 5 stars")).isVisible();
    assertThat(details.getByText("Thank you!")).isVisible();
    Screens.look("details-rated", anna.page());

    greta.button("Start a new chat").click();
    greta.fillIn("Greta Frei", "One more thing");
    greta.button("Start chat").click();
    anna.accept("Greta Frei");
    assertThat(details.getByText("Continues chat of")).isVisible();
  }

  private static Locator radio(Locator card, String words) {
    return card.getByRole(
        AriaRole.RADIO,
        new Locator.GetByRoleOptions().setName(Pattern.compile("★ " + words + "$")));
  }
}
