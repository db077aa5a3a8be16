package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chat goes to a colleague, comes back, and says why it came; a supervisor steers it. */
class TransferStoryIT extends BrowserStory {
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void aColleagueTakesTheChatOver(ColorScheme scheme) {
    var anna = anna(scheme);
    var greta = customerOf(people.arrives("greta"));
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.accept("Greta Frei");
    var bruno = available("bruno", scheme);

    var dialog = transfer(anna);
    look("transfer-dialog", scheme, anna.page());
    dialog.getByRole(AriaRole.RADIO, within("Bruno Keller")).click();
    dialog.getByRole(AriaRole.TEXTBOX, comment()).fill("He knows boots");
    dialog.getByRole(AriaRole.BUTTON, within("Transfer")).click();

    assertThat(anna.page().getByText("Offered to Bruno Keller")).isVisible();
    anna.say("A colleague will join.");
    look("transfer-pending", scheme, anna.page());
    assertThat(bruno.offer("Greta Frei")).containsText("Transfer from Anna Rossi");
    assertThat(bruno.offer("Greta Frei")).containsText("He knows boots");
    bruno.offer("Greta Frei").getByText("Why did this come to me?").click();
    assertThat(bruno.offer("Greta Frei")).containsText("This agent was named");
    assertThat(bruno.offer("Greta Frei")).containsText("Offer transferred interaction");
    look("why-offer", scheme, bruno.page());

    bruno.accept("Greta Frei");
    assertThat(anna.tab("Greta Frei")).isHidden();
    assertThat(anna.page().getByText("Bruno Keller has taken the chat")).isVisible();
    greta.standsAt("You are talking to Bruno");
    assertThat(greta.log()).containsText("Bruno has joined the chat.");
    assertThat(bruno.conversation()).containsText("Is the Ridgeline waterproof?");
    assertThat(bruno.conversation()).containsText("Note from Anna Rossi · not for the customer");
    assertThat(bruno.conversation()).containsText("He knows boots");
    assertThat(greta.window()).not().containsText("He knows boots");
    look("transfer-taken", scheme, bruno.page());
    bruno.page().reload();
    bruno.isThere();
    assertThat(bruno.tab("Greta Frei")).isVisible();
  }

  @Test
  void aRejectedTransferComesBackWithItsReason() {
    var anna = anna(ColorScheme.LIGHT);
    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.accept("Greta Frei");
    var bruno = available("bruno", ColorScheme.LIGHT);
    var dialog = transfer(anna);
    dialog.getByRole(AriaRole.RADIO, within("Bruno Keller")).click();
    dialog.getByRole(AriaRole.BUTTON, within("Transfer")).click();
    bruno.hearsOffer("Greta Frei");

    bruno.reject("Greta Frei", "Busy");

    assertThat(anna.page().getByText("Bruno Keller rejected the transfer: Busy")).isVisible();
    look("transfer-back", ColorScheme.LIGHT, anna.page());
    anna.say("It is, up to the zip.");
    assertThat(greta.log()).containsText("It is, up to the zip.");
  }

  @Test
  void aSupervisorSeesWhoWorksAndOffersAChatAgain() {
    var sofia = SupervisorDesktop.open(people.arrives("sofia", desk(ColorScheme.LIGHT)), parley());
    sofia.logIn("sofia");
    var anna = anna(ColorScheme.LIGHT);
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.accept("Greta Frei");

    sofia.openChat("Greta Frei");
    assertThat(sofia.token("Task_HandleConversation")).isVisible();
    sofia.button("Actions").click();
    sofia.page().getByRole(AriaRole.MENUITEM, named("Offer again…")).click();
    var dialog = sofia.page().getByRole(AriaRole.DIALOG, named("Offer this chat again?"));
    look("supervision-offer-again", ColorScheme.LIGHT, sofia.page());
    dialog.getByRole(AriaRole.BUTTON, within("Offer again")).click();

    assertThat(anna.tab("Greta Frei")).isHidden();
    anna.accept("Greta Frei");
    sofia.button("Stop watching").click();
    sofia.page().getByRole(AriaRole.LINK, named("Agents")).click();
    assertThat(sofia.row("Anna Rossi")).containsText("1 of 5");
    look("supervision-agents", ColorScheme.LIGHT, sofia.page());
    sofia.page().getByRole(AriaRole.LINK, named("Queues")).click();
    assertThat(sofia.row("Sales")).isVisible();
    look("supervision-queues", ColorScheme.LIGHT, sofia.page());
  }

  private AgentDesktop anna(ColorScheme scheme) {
    return available("anna", scheme);
  }

  private AgentDesktop available(String name, ColorScheme scheme) {
    var desktop = AgentDesktop.open(people.arrives(name, desk(scheme)), parley());
    desktop.logIn(name);
    desktop.becomeAvailable();
    return desktop;
  }

  private static NewContextOptions desk(ColorScheme scheme) {
    return new NewContextOptions()
        .setViewportSize(1280, 720)
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static Locator transfer(AgentDesktop sender) {
    sender.choose("Transfer…");
    var dialog = sender.page().getByRole(AriaRole.DIALOG, named("Transfer this chat"));
    assertThat(dialog.getByRole(AriaRole.RADIO, within("Bruno Keller"))).isEnabled();
    return dialog;
  }

  private static void look(String name, ColorScheme scheme, Page page) {
    Screens.look(name + "-" + scheme.name().toLowerCase(), page);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions comment() {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^Comment"));
  }
}
