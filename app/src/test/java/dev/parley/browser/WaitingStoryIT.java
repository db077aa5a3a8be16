package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers and agents see when a chat must wait: for a wrap-up, an answer, or anybody. */
class WaitingStoryIT extends BrowserStory {
  @Autowired JdbcClient jdbc;

  @AfterEach
  void asItWas() {
    sales(
        "wrap_up = interval '0', offer_timeout = interval '30 seconds',"
            + " queue_timeout = interval '30 minutes'");
    jdbc.sql("update agent set missed_in_a_row = 0, capacity = 5 where name = 'Anna Rossi'")
        .update();
    jdbc.sql("update routing_settings set missed_limit = 3").update();
  }

  @Test
  void aWrapUpKeepsTheNextChatWaiting() {
    sales("wrap_up = interval '1 hour'");
    jdbc.sql("update agent set capacity = 1 where name = 'Anna Rossi'").update();
    var anna = available();
    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.accept("Greta Frei");
    greta.endChat();

    var wrapUp = anna.page().getByRole(AriaRole.REGION, named("Wrap-up"));
    assertThat(wrapUp).containsText("still counts as one of yours");
    Screens.look("wrap-up", anna.page());
    var hugo = customer();
    hugo.startChat("Hugo Lang", "Do you ship to Bolzano?");
    hugo.standsAt("You are number 1 in the queue");
    assertThat(anna.offer("Hugo Lang")).isHidden();
    anna.button("Finish now").click();

    assertThat(wrapUp).isHidden();
    anna.accept("Hugo Lang");
    hugo.standsAt("You are talking to Anna");
  }

  @Test
  void whoDoesNotAnswerIsPausedAndToldAndSeen() {
    sales("offer_timeout = interval '1 second'");
    jdbc.sql("update routing_settings set missed_limit = 1").update();
    var sofia = SupervisorDesktop.open(people.arrives("sofia", laptop()), parley());
    sofia.logIn("sofia");
    sofia.page().getByRole(AriaRole.LINK, named("Agents")).click();
    var anna = available();
    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");

    assertThat(anna.page().getByText("You were paused because you missed")).isVisible();
    assertThat(anna.offer("Greta Frei")).isHidden();
    greta.standsAt("You are number 1 in the queue");
    Screens.look("not-responding", anna.page());
    assertThat(sofia.row("Anna Rossi")).containsText("Not responding");
    Screens.look("supervision-not-responding", sofia.page());
    sales("offer_timeout = interval '30 seconds'");
    anna.becomeAvailable();

    anna.accept("Greta Frei");
  }

  @Test
  void whomNobodyTakesIsInvitedToLeaveAMessage() {
    sales("queue_timeout = interval '2 seconds'");
    var greta = customer();
    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");

    greta.standsAt("Nobody could take your chat");
    Screens.look("snippet-unmanaged", greta.page());
    greta.button("Leave a message").click();
    assertThat(greta.field("Your message"))
        .hasValue(Pattern.compile("Is the Ridgeline waterproof\\?"));
    greta.field("Your name").fill("Greta Frei");
    greta.field("Your e-mail address").fill("greta@example.com");
    Screens.look("snippet-unmanaged-form", greta.page());
    greta.button("Send message").click();

    assertThat(greta.page().getByRole(AriaRole.HEADING, named("Thank you for your message")))
        .isVisible();
  }

  private AgentDesktop available() {
    var anna = AgentDesktop.open(people.arrives("anna", laptop()), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    return anna;
  }

  private void sales(String set) {
    jdbc.sql("update queue set " + set + " where name = 'Sales'").update();
  }

  private static NewContextOptions laptop() {
    return AccessibilityIT.in(ColorScheme.LIGHT).setViewportSize(1280, 720);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
