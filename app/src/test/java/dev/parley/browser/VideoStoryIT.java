package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.support.TestKeycloak;
import dev.parley.support.VideoReset;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A video call from the administrator's switch to its end after the chat. */
class VideoStoryIT extends BrowserStory {
  private static final Pattern ENDED = Pattern.compile("^Ended after \\d+ s$");

  private final MeetingSite meetings = MeetingSite.open();

  @BeforeEach
  void videoIsOn() {
    allowCalls(10);
  }

  @AfterEach
  void videoIsOff(@Autowired ApplicationContext application) {
    VideoReset.of(application);
    meetings.close();
  }

  @Test
  void agentAndCustomerMeetAndTheChatGoesOnUntilTheCallOutlivesIt() {
    var anna = availableAgent("anna");
    var greta = customer();
    greta.startChat("Greta Frei", "The zip of my Ridgeline is stuck.");
    anna.accept("Greta Frei");
    var chat = chats.theOpenOne();
    anna.say("Would you like to show it to me?");

    anna.openMenu();
    assertThat(anna.item("Start video call")).isVisible();
    look("video-desktop-menu", anna.page());
    anna.item("Start video call").click();

    assertThat(anna.videoCard()).isVisible();
    assertThat(greta.button("Join video call")).isVisible();
    look("video-desktop-card", anna.page());
    look("video-snippet-card", greta.page());
    var room = joins(anna.page(), anna.button("Join video call"), "moderator, Anna (owner)");
    assertThat(joins(greta.page(), greta.button("Join video call"), "guest, somebody (member)"))
        .isEqualTo(room);

    greta.say("Do you see it?");
    anna.shows(
        "The zip of my Ridgeline is stuck.", "Would you like to show it to me?", "Do you see it?");
    inTheDark(anna, "video-desktop-card-dark");

    anna.closeChat();
    greta.standsAt("Anna ended the chat");
    assertThat(anna.videoBar()).containsText("Video call with Greta Frei");
    look("video-desktop-bar", anna.page());
    inTheDark(anna, "video-desktop-bar-dark");
    look("video-snippet-closed", greta.page());
    assertThat(chats.processEnded(chat)).isFalse();
    joins(greta.page(), greta.button("Join video call"), "guest, somebody (member)");
    joins(anna.page(), anna.button("Join video call with Greta Frei"), "moderator, Anna (owner)");

    anna.button("End video call with Greta Frei").click();

    assertThat(anna.videoBar()).isHidden();
    assertThat(greta.message("Video call ended after")).isVisible();
    assertThat(greta.button("Join video call")).isHidden();
    look("video-snippet-ended", greta.page());
    assertThat(chats.processEnded(chat)).isTrue();
  }

  @Test
  void theSupervisorSeesTheEndOfACallThatOutlivesItsChat() {
    var anna = availableAgent("anna");
    customerTalksTo(anna, "Greta Frei");
    anna.choose("Start video call");
    var sofia = SupervisorDesktop.open(people.arrives("sofia"), parley());
    sofia.logIn("sofia");
    sofia.openChat("Greta Frei");
    assertThat(sofia.token("Task_HoldVideoCall")).isVisible();

    anna.closeChat();
    assertThat(sofia.page().getByText("Closed by the agent")).isVisible();
    assertThat(sofia.token("Task_HoldVideoCall")).isVisible();
    anna.button("End video call with Greta Frei").click();

    assertThat(sofia.token("Task_HoldVideoCall")).isHidden();
    assertThat(sofia.log()).containsText("Video call ended after");
  }

  @Test
  void theAgentEndsTheCallFromTheMenuAndTheChatGoesOn() {
    var anna = availableAgent("anna");
    var greta = customer();
    greta.startChat("Greta Frei", "Hello");
    anna.accept("Greta Frei");
    anna.choose("Start video call");
    assertThat(anna.videoCard()).isVisible();

    anna.choose("End video call");

    assertThat(anna.videoCard().getByText(ENDED)).isVisible();
    assertThat(greta.message("Video call ended after")).isVisible();
    look("video-desktop-ended", anna.page());
    anna.say("Anything else?");
    assertThat(greta.message("Anything else?")).isVisible();
    anna.openMenu();
    assertThat(anna.item("Start video call")).isVisible();
  }

  @Test
  void saysClearlyWhenNoMoreCallsMayRun() {
    allowCalls(1);
    var anna = availableAgent("anna");
    customerTalksTo(anna, "Greta Frei");
    anna.choose("Start video call");
    assertThat(anna.videoCard()).isVisible();
    customerTalksTo(anna, "Hugo Brandt");
    assertThat(anna.videoBar()).containsText("Greta Frei");

    anna.choose("Start video call");

    assertThat(anna.page().getByText("No more video calls may run now (limit: 1)")).isVisible();
    look("video-desktop-limit", anna.page());
    anna.button("End video call with Greta Frei").click();
    assertThat(anna.videoBar()).isHidden();
    anna.choose("Start video call");
    assertThat(anna.videoCard()).isVisible();
  }

  @Test
  void fitsAPhoneAndLongNames() {
    var phone = new NewContextOptions().setViewportSize(390, 844).setIsMobile(true);
    var anna = AgentDesktop.open(people.arrives("anna", phone), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    var name = "Wolfeschlegelsteinhausenbergerdorff Maximiliane von und zu Hohenlohe";
    customerTalksTo(anna, name);

    anna.choose("Start video call");

    assertThat(anna.videoCard()).isVisible();
    look("video-desktop-phone-card", anna.page());
    anna.button("Back to chats").click();
    assertThat(anna.videoBar()).isVisible();
    look("video-desktop-phone-bar", anna.page());
    assertThat(anna.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private void customerTalksTo(AgentDesktop agent, String name) {
    customer().startChat(name, "Hello");
    agent.accept(name);
  }

  private static void look(String name, Page page) {
    Screens.look(name, page);
  }

  private static void inTheDark(AgentDesktop desktop, String name) {
    var page = desktop.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    look(name, page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void allowCalls(int most) {
    try (var wire = new ParleyWire("http://localhost:" + port, "")) {
      var ada = wire.administrator(PasswordLogin.of(TestKeycloak.issuer(), "ada"));
      ada.setUpVideo(meetings.url(), MeetingSite.APP, MeetingSite.SECRET, most);
      ada.video("SHOP", true);
    }
  }

  /** Clicks, and is let into the meeting in this role; the room. */
  private static String joins(Page page, Locator button, String role) {
    var meeting = page.waitForPopup(button::click);
    assertThat(meeting.locator("main")).containsText(" as " + role);
    assertThat(meeting.evaluate("window.opener")).isNull();
    var room = meeting.locator("main").textContent().split(" ")[1];
    meeting.close();
    return room;
  }
}
