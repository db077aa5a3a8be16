package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dispositions from the administrator's page to the details of a chat that is over. */
class DispositionStoryIT extends BrowserStory {
  private static final String PLACE = "Alpine Help Desk";

  @Autowired JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void noneOfTheHelpDesk() {
    jdbc.sql("delete from disposition where website_key = 'HELP'").update();
    demand(false);
    jdbc.sql("update queue set wrap_up = interval '0' where name = 'Sales'").update();
  }

  @Test
  void areMadeInLevelsAndPutInOrderWithTheKeyboardAlone() {
    var ada = SettingsDesk.open(people.arrives("ada"), parley());
    ada.goTo("Dispositions");
    var page = ada.page();
    Screens.look("settings-dispositions", page);
    press(page, page.getByRole(AriaRole.LINK, named(PLACE)));
    press(page, ada.button("Add disposition"));
    page.keyboard().type("Printer");
    press(page, ada.button("Divide Printer"));
    assertThat(ada.field("Name of disposition 1.1")).isFocused();
    page.keyboard().type("Paper");
    press(page, ada.button("Divide Paper"));
    page.keyboard().type("Jammed");
    press(page, ada.button("Divide Paper"));
    page.keyboard().type("Wet");
    press(page, ada.button("Add disposition"));
    page.keyboard().type("Router");
    press(page, ada.button("Move Router up"));
    assertThat(ada.field("Name of disposition 1")).hasValue("Router");
    assertThat(ada.button("Move Router up")).isFocused();

    press(page, ada.save());

    assertThat(page.getByText("The dispositions are saved.")).isVisible();
    Screens.look("settings-disposition-tree", page);
    page.reload();
    assertThat(ada.field("Name of disposition 2.1.2")).hasValue("Wet");
    ada.goTo("Audit log");
    assertThat(ada.entries("changed the dispositions").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390"})
  void theAgentClosesAndDisposesAndItIsInTheDetails(ColorScheme scheme, int width) {
    var look = scheme.name().toLowerCase() + "-" + width;
    jdbc.sql("update queue set wrap_up = interval '10 minutes' where name = 'Sales'").update();
    var window = AccessibilityIT.in(scheme).setViewportSize(width, 720);
    var anna = AgentDesktop.open(people.arrives("anna", window), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    var greta = customer();
    greta.startChat("Greta Frei", "Where is my parcel?");
    anna.accept("Greta Frei");

    anna.button("Close chat").click();
    var dialog = anna.closeDialog();
    assertThat(button(dialog, "Close & dispose")).isVisible();
    Screens.look("close-dialog-" + look, anna.page());
    button(dialog, "Close & dispose").click();
    select(dialog, "Disposition").selectOption("Order");
    button(dialog, "Close & dispose").click();
    assertThat(dialog.getByText("Choose from the next level too.")).isVisible();
    assertThat(select(dialog, "Order, more exactly")).isFocused();
    select(dialog, "Order, more exactly").selectOption("Delivery");
    select(dialog, "Delivery, more exactly").selectOption("Late");
    dialog.getByLabel("Comment").fill("The carrier lost it.\nA new one is on its way.");
    Screens.look("close-and-dispose-" + look, anna.page());
    button(dialog, "Close & dispose").click();

    assertThat(anna.tab("Greta Frei")).isHidden();
    greta.standsAt("Anna ended the chat");
  }

  @Test
  void theAgentMustDisposeOfWhatTheCustomerCloses() {
    demand(true);
    jdbc.sql("update queue set wrap_up = interval '10 minutes' where name = 'Sales'").update();
    var anna = availableAgent("anna");
    var greta = customer();
    greta.startChat("Greta Frei", "Which boots?");
    anna.accept("Greta Frei");
    anna.button("Close chat").click();
    assertThat(select(anna.closeDialog(), "Disposition")).isFocused();
    assertThat(button(anna.closeDialog(), "Close chat")).hasCount(0);
    anna.page().keyboard().press("Escape");
    greta.endChat();

    var bar = anna.page().getByRole(AriaRole.REGION, named("Wrap-up"));
    assertThat(bar.getByText("Customer closed the chat")).isVisible();
    assertThat(button(bar, "Dispose")).isVisible();
    Screens.look("wrap-up-bar", anna.page());
    button(bar, "Finish now").click();
    var dialog = anna.page().getByRole(AriaRole.DIALOG, named("What did the chat come to?"));
    select(dialog, "Disposition").selectOption("Advice on products");
    dialog.getByLabel("Comment").fill("Wants size 42");
    button(dialog, "Save").click();

    assertThat(anna.button("Dismiss")).isVisible();
    assertThat(bar).isHidden();
    assertThat(anna.button("Dispose")).isHidden();
    var details = anna.page().getByRole(AriaRole.COMPLEMENTARY);
    assertThat(details.getByText("Wants size 42")).isVisible();
    assertThat(details.getByText("Chosen by Anna Rossi")).isVisible();
    Screens.look("details-disposed", anna.page());
  }

  private void demand(boolean mandatory) {
    try (var wire = new ParleyWire("http://localhost:" + port, "")) {
      wire.administrator(PasswordLogin.of(TestKeycloak.issuer(), "ada"))
          .change("SHOP", Map.of("dispositionMandatory", mandatory))
          .expect(200);
    }
  }

  private static Locator select(Locator dialog, String label) {
    return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator button(Locator place, String name) {
    return place.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Page page, Locator target) {
    assertThat(target).isVisible();
    AccessibilityIT.tabTo(page, target);
    page.keyboard().press("Enter");
  }
}
