package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who gets in, what they find there, and that whoever has gone is gone. */
class LoginIT extends BrowserStory {
  @Test
  void aWrongPasswordLeadsNowhere() {
    var desktop = AgentDesktop.open(people.arrives("anna"), parley());
    var login = new LoginPage(desktop.page());

    login.logIn("anna", "demo-bruno");

    assertThat(desktop.page().getByText("Invalid username or password")).isVisible();
    desktop.logIn("anna");
    assertThat(desktop.button("Account: Anna Rossi")).isVisible();
  }

  @Test
  void whoLogsOutIsAskedForThePasswordAgain() {
    var anna = availableAgent("anna");

    anna.logOut();
    assertThat(anna.page().getByText("You are logged out.")).isVisible();
    anna.button("Sign in").click();

    new LoginPage(anna.page()).isShown();
    anna.logIn("anna");
    assertThat(anna.button("Account: Anna Rossi")).isVisible();
  }

  @Test
  void anotherWindowNoticesTheLogOut() {
    var anna = agent("anna");
    var other = AgentDesktop.another(anna.page().context(), parley());
    other.isThere();

    anna.logOut();

    assertThat(sessionEnded(other)).isVisible();
  }

  @Test
  void whenTheSessionEndsTheDesktopLeadsToTheLoginAndKeepsTheDraft() {
    var anna = availableAgent("anna");
    var xenia = customer();
    xenia.startChat("Xenia", "One");
    anna.accept("Xenia");

    anna.composer().fill("Two");

    chats.endLogins();
    anna.comesBack();
    assertThat(sessionEnded(anna)).isVisible();
    anna.button("Sign in again").click();

    anna.tab("Xenia").click();
    assertThat(anna.composer()).hasValue("Two");
    anna.button("Send").click();
    anna.shows("One", "Two");
    xenia.shows("One", "Two");
  }

  @Test
  void aSupervisorComesToSupervisionAndNowhereElse() {
    var desktop = AgentDesktop.open(people.arrives("sofia"), parley());
    new LoginPage(desktop.page()).logIn("sofia", "demo-sofia");
    assertThat(desktop.page()).hasURL(parley() + "supervision");
    assertThat(desktop.button(Pattern.compile("^Presence"))).isHidden();

    desktop.page().navigate(parley() + "flows");

    assertThat(desktop.page().getByText("Not for your account")).isVisible();
    desktop.logOut();
    assertThat(desktop.page().getByText("You are logged out.")).isVisible();
  }

  private static Locator sessionEnded(AgentDesktop desktop) {
    return desktop
        .page()
        .getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("Your session has ended"));
  }
}
