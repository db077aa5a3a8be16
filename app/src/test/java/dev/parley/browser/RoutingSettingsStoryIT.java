package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator decides who is asked for a chat, and the next chat is routed like that. */
class RoutingSettingsStoryIT extends BrowserStory {
  private static final String LONG_NAME =
      "Ridge club members of the northern and the southern valleys, by telephone too";

  @Autowired ApplicationContext application;

  /** What the stories do not take back themselves, or had no chance to. */
  @BeforeEach
  @AfterEach
  void asItWas() {
    var jdbc = application.getBean(JdbcClient.class);
    jdbc.sql(
            """
            update website set queue_id = (select id from queue where name = 'Sales')
            where key = 'SHOP'
            """)
        .update();
    jdbc.sql(
            """
            with gone as (
              update queue set deleted_at = now() where name like 'Ridge club%' returning id
            )
            delete from queue_member using gone where queue_id = gone.id
            """)
        .update();
    jdbc.sql("delete from team where name like 'Morning%'").update();
    jdbc.sql("delete from agent_skill").update();
    jdbc.sql("update agent set capacity = 5").update();
  }

  @Test
  void aNewQueueIsAskedAsItIsSetUp() {
    var ada = administrator();
    ada.goTo("Queues");
    assertThat(ada.page().getByRole(AriaRole.LINK, named("Sales"))).isVisible();
    Screens.look("routing-settings-queues", ada.page());
    makeQueue(ada);
    ada.goTo("Agents");
    teachAnna(ada);
    ada.goTo("Websites");
    giveShopTo(ada, "Ridge club");

    var anna = availableAgent("anna");
    assertThat(anna.page().getByText("0 of 3")).isVisible();
    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.hearsOffer("Greta Frei");
    var chat = chats.theOpenOne();
    rejectForAReason(anna);
    anna.page().waitForCondition(() -> chats.offersEnded(chat, "REJECTED", "Wrong language") == 1);
    deletingIsRefused(ada);

    anna.accept("Greta Frei");
    greta.endChat();
    assertThat(anna.page().getByText("The chat is closed and still counts")).isVisible();
    anna.button("Finish now").click();

    ada.goTo("Websites");
    giveShopTo(ada, "Sales");
    ada.goTo("Queues");
    open(ada, "Ridge club");
    delete(ada).click();
    ada.isAt("Queues");
    assertThat(ada.page().getByRole(AriaRole.LINK, named("Ridge club"))).isHidden();
  }

  @Test
  void aTeamNeedsNoMouse() {
    var ada = administrator();
    ada.goTo("Teams");
    assertThat(ada.page().getByText("No teams yet")).isVisible();
    Screens.look("routing-settings-no-teams", ada.page());
    var keyboard = ada.page().keyboard();
    AccessibilityIT.tabTo(ada.page(), ada.page().getByRole(AriaRole.LINK, named("New team")));
    keyboard.press("Enter");
    AccessibilityIT.tabTo(ada.page(), ada.field("Name"));
    keyboard.type("Morning shift");
    AccessibilityIT.tabTo(ada.page(), box(ada, "Bruno Keller"));
    keyboard.press("Space");
    AccessibilityIT.tabTo(ada.page(), ada.save());
    keyboard.press("Enter");
    assertThat(ada.page().getByText("Morning shift is saved.")).isVisible();
    assertThat(ada.save()).isFocused();

    AccessibilityIT.tabTo(ada.page(), ada.button("Delete team"));
    keyboard.press("Enter");
    assertThat(ada.button("Cancel")).isFocused();
    // where the focus is when the key comes: the dialog may take it once more while it opens
    var sure =
        ada.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"));
    AccessibilityIT.tabTo(ada.page(), sure);
    sure.press("Enter");
    assertThat(ada.page().getByText("No teams yet")).isVisible();
  }

  @Test
  void theSettingsOfRoutingInTheDarkAreForEverybody() {
    var dark = AccessibilityIT.in(ColorScheme.DARK).setViewportSize(1280, 720);
    lookAround("routing-settings-dark", dark);
  }

  @Test
  void theSettingsOfRoutingOnAPhoneAreForEverybody() {
    var phone = AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(390, 844).setIsMobile(true);
    lookAround("routing-settings-phone", phone);
  }

  private static void makeQueue(SettingsDesk ada) {
    ada.page().getByRole(AriaRole.LINK, named("New queue")).click();
    ada.field("Name").fill("Ridge club");
    ada.page().getByRole(AriaRole.RADIO, named("Least busy")).click();
    box(ada, "Anna Rossi").click();
    ada.field("Limit of Anna Rossi").fill("2");
    ada.field("Wrap-up after a chat").fill("300");
    addReason(ada, 1, "Wrong language");
    addReason(ada, 2, "Not my subject");
    ada.page().getByRole(AriaRole.SWITCH, named("Agents must choose a reason")).click();
    ada.save("Ridge club is saved.");
    Screens.look("routing-settings-queue", ada.page());
    ada.page().reload();
    assertThat(ada.field("Reason 2")).hasValue("Not my subject");
    assertThat(ada.field("Limit of Anna Rossi")).hasValue("2");
  }

  private static void teachAnna(SettingsDesk ada) {
    open(ada, "Anna Rossi");
    ada.field("Chats at once").fill("3");
    ada.button("Add skill").click();
    ada.field("Skill 1").fill("Italian");
    ada.field("Level of skill 1").selectOption("Level 4");
    ada.save("Anna Rossi is saved.");
    ada.goTo("Agents");
    assertThat(ada.page().getByText("Italian 4")).isVisible();
  }

  private static void giveShopTo(SettingsDesk ada, String queue) {
    ada.openWebsite("Alpine Shop");
    ada.page().getByRole(AriaRole.COMBOBOX, named("Queue")).selectOption(queue);
    ada.save("Alpine Shop is saved.");
  }

  private static void deletingIsRefused(SettingsDesk ada) {
    ada.goTo("Queues");
    open(ada, "Ridge club");
    delete(ada).click();
    assertThat(ada.page().getByText("Not deleted. Open chats are in this queue.")).isVisible();
    Screens.look("routing-settings-delete-refused", ada.page());
    ada.button("Cancel").click();
  }

  private static void rejectForAReason(AgentDesktop anna) {
    anna.button("Reject").click();
    assertThat(anna.page().getByText("Choose a reason")).isVisible();
    assertThat(anna.item("Other…")).isHidden();
    Pictures.of("routing-settings-reject", anna.page());
    anna.item("Wrong language").click();
  }

  private void lookAround(String name, NewContextOptions options) {
    var ada = SettingsDesk.open(people.arrives("ada", options), parley());
    goTo(ada, "teams/new", "They are members of every queue");
    ada.field("Name").fill("Morning shift");
    box(ada, "Bruno Keller").click();
    ada.save("Morning shift is saved.");
    Screens.look(name + "-team", ada.page());

    goTo(ada, "queues/new", "Who is asked");
    ada.field("Name").fill(LONG_NAME);
    box(ada, "Anna Rossi").click();
    ada.field("Limit of Anna Rossi").fill("0");
    box(ada, "Morning shift").click();
    addReason(ada, 1, "");
    ada.page().getByRole(AriaRole.SWITCH, named("Agents must choose a reason")).click();
    ada.save().click();
    assertThat(ada.field("Limit of Anna Rossi")).isFocused();
    Screens.look(name + "-queue-wrong", ada.page());
    ada.field("Limit of Anna Rossi").fill("2");
    ada.field("Reason 1").fill("Wrong language");
    ada.save(LONG_NAME + " is saved.");
    Screens.look(name + "-queue", ada.page());
    goTo(ada, "queues", "Weight 5");
    Screens.look(name + "-queues", ada.page());

    goTo(ada, "agents", "Customers see Anna");
    open(ada, "Anna Rossi");
    skill(ada, 1, "Italian");
    skill(ada, 2, "Avalanche transceivers and radio devices");
    ada.save("Anna Rossi is saved.");
    Screens.look(name + "-agent", ada.page());
    goTo(ada, "agents", "Italian 3");
    Screens.look(name + "-agents", ada.page());
    goTo(ada, "routing", "0 = no limit.");
    Screens.look(name + "-limits", ada.page());
  }

  private static void skill(SettingsDesk ada, int number, String skill) {
    ada.button("Add skill").click();
    ada.field("Skill " + number).fill(skill);
  }

  private static void addReason(SettingsDesk ada, int number, String reason) {
    ada.button("Add reason").click();
    assertThat(ada.field("Reason " + number)).isFocused();
    ada.field("Reason " + number).fill(reason);
  }

  private void goTo(SettingsDesk ada, String page, String words) {
    ada.page().navigate(parley() + "settings/" + page);
    assertThat(ada.page().getByText(words).first()).isVisible();
  }

  private static void open(SettingsDesk ada, String name) {
    ada.page().getByRole(AriaRole.LINK, named(name)).click();
    ada.isAt(name);
  }

  private static Locator box(SettingsDesk ada, String name) {
    return ada.page().getByRole(AriaRole.CHECKBOX, named(name));
  }

  /** The answer that really deletes. */
  private static Locator delete(SettingsDesk ada) {
    ada.button("Delete queue").click();
    return ada.page()
        .getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"));
  }

  private SettingsDesk administrator() {
    var desk = AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(1280, 720);
    return SettingsDesk.open(people.arrives("ada", desk), parley());
  }
}
