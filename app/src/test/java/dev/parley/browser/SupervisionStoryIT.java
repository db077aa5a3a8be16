package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.parley.audit.AuditEntry;
import dev.parley.audit.AuditLog;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor sees a chat come, looks into it, whispers, and ends it. */
class SupervisionStoryIT extends BrowserStory {
  private static final Pattern COUNTDOWN = Pattern.compile("^0:\\d\\d left$");

  @Autowired private AuditLog audit;

  @Test
  void aSupervisorSeesWhispersAndCloses() {
    var sofia = supervisor(new NewContextOptions().setViewportSize(1280, 720));
    assertThat(sofia.page().getByText("No chat is running")).isVisible();
    var anna = availableAgent("anna");
    var greta = customer();

    greta.startChat("Greta Frei", "Is the Ridgeline waterproof?");

    assertThat(sofia.row("Greta Frei")).containsText("Offer interaction");
    anna.hearsOffer("Greta Frei");
    var chat = chats.theOpenOne();
    sofia.openChat("Greta Frei");
    assertThat(sofia.diagram("Chat interaction")).isVisible();
    sofia.button("Open Route interaction").click();
    sofia.button("Open Offer interaction to queue").click();
    assertThat(sofia.token("Task_OfferInteraction")).isVisible();
    assertThat(sofia.timers()).hasCount(2);
    assertThat(sofia.timers().filter(matching(COUNTDOWN))).hasCount(1);
    Pictures.of("supervision-offer", sofia.page());

    anna.accept("Greta Frei");
    sofia.button("Chat interaction").click();
    assertThat(sofia.token("Task_HandleConversation")).isVisible();
    anna.say("It is, up to the zip.");
    assertThat(sofia.log()).containsText("It is, up to the zip.");
    greta.say("And how do I wash it?");
    assertThat(sofia.log()).containsText("And how do I wash it?");

    sofia.whisper("Tell her about the wax, please.");
    assertThat(anna.conversation()).containsText("Whisper from Sofia Marino · only you see this");
    assertThat(anna.conversation()).containsText("Tell her about the wax, please.");
    anna.say("By hand, then wax it.");
    greta.shows(
        "Is the Ridgeline waterproof?",
        "It is, up to the zip.",
        "And how do I wash it?",
        "By hand, then wax it.");
    assertThat(greta.window()).not().containsText("Tell her");
    Pictures.of("supervision-chat", sofia.page());
    Pictures.of("supervision-whisper-agent", anna.page());

    sofia.closeChat("Shop is closing");
    assertThat(sofia.page().getByText("Closed by a supervisor: Shop is closing")).isVisible();
    assertThat(anna.conversation()).containsText("Closed by supervisor: Shop is closing");
    greta.standsAt("The chat was ended");
    assertThat(greta.window()).not().containsText("Shop is closing");
    assertThat(chats.processEnded(chat)).isTrue();
    sofia.button("Stop watching").click();
    assertThat(sofia.page().getByText("No chat is running")).isVisible();

    assertThat(audit.of(chat.toString()))
        .extracting(AuditEntry::action, AuditEntry::actorName)
        .containsExactly(
            tuple("interaction.closed", "Sofia Marino"),
            tuple("interaction.whispered", "Sofia Marino"),
            tuple("interaction.spied", "Sofia Marino"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theScreensAreForEverybody(ColorScheme scheme) {
    look(scheme, new NewContextOptions().setViewportSize(1280, 720), "");
  }

  @Test
  void theScreensFitAPhone() {
    var phone = new NewContextOptions().setViewportSize(390, 844).setIsMobile(true);
    look(ColorScheme.LIGHT, phone.setHasTouch(true), "-phone");
  }

  private void look(ColorScheme scheme, NewContextOptions options, String suffix) {
    var name = "supervision-%s-" + scheme.name().toLowerCase() + suffix;
    options.setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
    var sofia = supervisor(options);
    assertThat(sofia.page().getByText("No chat is running")).isVisible();
    Screens.look(name.formatted("empty"), sofia.page());
    var anna = availableAgent("anna");
    customer().startChat("Greta Frei", "Is the Ridgeline waterproof?");
    anna.accept("Greta Frei");
    anna.say("It is, up to the zip.");
    customer().startChat("Hugo Brandt with a name that is much too long", "Hello?");
    assertThat(sofia.row("Hugo")).isVisible();
    Screens.look(name.formatted("list"), sofia.page());

    sofia.openChat("Greta Frei");
    assertThat(sofia.token("Task_HandleConversation")).isVisible();
    sofia.whisper("Tell her about the wax.");
    Screens.look(name.formatted("chat"), sofia.page());
    sofia.button("Close chat…").click();
    assertThat(sofia.page().getByText("Close this chat?")).isVisible();
    Screens.look(name.formatted("close"), sofia.page());
  }

  private SupervisorDesktop supervisor(NewContextOptions options) {
    var desktop = SupervisorDesktop.open(people.arrives("sofia", options), parley());
    desktop.logIn("sofia");
    return desktop;
  }

  private static Locator.FilterOptions matching(Pattern text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
