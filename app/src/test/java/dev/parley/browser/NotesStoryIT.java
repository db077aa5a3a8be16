package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Colleagues write notes to each other beside a chat whose customer sees none of it. */
class NotesStoryIT extends BrowserStory {
  @Autowired JdbcClient jdbc;

  @AfterEach
  void forget() {
    jdbc.sql("delete from mention").update();
  }

  @Test
  void aNoteMentionsASupervisorWhoAnswersWithOne() {
    var sofia = SupervisorDesktop.open(people.arrives("sofia"), parley());
    sofia.logIn("sofia");
    var anna = availableAgent("anna");
    var greta = customer();
    var heard = heardBy(greta.page());
    greta.startChat("Greta Frei", "Can I have it back?");
    anna.accept("Greta Frei");
    anna.say("Let me ask.");
    greta.shows("Can I have it back?", "Let me ask.");

    var keyboard = anna.page().keyboard();
    keyboard.press("Alt+KeyN");
    assertThat(noteBox(anna.page())).isFocused();
    keyboard.type("@sof");
    assertThat(anna.page().getByRole(AriaRole.OPTION, named("Sofia Marino Supervisor")))
        .isVisible();
    keyboard.press("Enter");
    keyboard.type("may she return it after 40 days?");
    keyboard.press("Enter");
    assertThat(note(anna.page(), "Note from Anna Rossi").locator("strong"))
        .hasText("@Sofia Marino");
    assertThat(noteBox(anna.page())).hasValue("");

    assertThat(sofia.page().getByRole(AriaRole.ALERT)).containsText("Anna Rossi mentioned you");
    sofia.page().reload();
    sofia.isThere();
    sofia.button("Mentions, 1 new").click();
    assertThat(sofia.page().getByRole(AriaRole.REGION, named("Mentions")))
        .containsText("may she return it after 40 days?");
    sofia.button("Open chat").click();
    assertThat(sofia.log()).containsText("Let me ask.");
    assertThat(sofia.button("Mentions")).isVisible();
    chooseNote(sofia.page());
    noteBox(sofia.page()).fill("She may, until the 60th.");
    sofia.button("Add note").click();

    assertThat(note(anna.page(), "Note from Sofia Marino")).containsText("until the 60th");
    keyboard.press("Alt+KeyN");
    assertThat(anna.composer()).isFocused();
    anna.say("Yes, you can.");
    greta.shows("Can I have it back?", "Let me ask.", "Yes, you can.");
    assertThat(greta.window()).not().containsText("is typing");
    assertThat(String.join("\n", heard))
        .contains("Yes, you can.")
        .doesNotContain("40 days", "60th", "Sofia", "Rossi", "NOTE");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390"})
  void theScreensAreForEverybody(ColorScheme scheme, int width) {
    var window = AccessibilityIT.in(scheme).setViewportSize(width, 800);
    var name = "notes-%s-%s-%d".formatted("%s", scheme.name().toLowerCase(), width);
    var anna = AgentDesktop.open(people.arrives("anna", window), parley());
    anna.logIn("anna");
    anna.becomeAvailable();
    mention(anna, "bruno", "@Anna Rossi you know the Ridgeline best: is it the old zip?");
    var greta = customer();
    greta.startChat("Greta Frei", "Can I have it back?");
    anna.accept("Greta Frei");
    anna.say("Let me ask.");
    anna.page().keyboard().press("Alt+KeyN");
    noteBox(anna.page()).fill("She bought it in spring, @Bruno Keller");
    assertThat(anna.page().getByRole(AriaRole.LISTBOX, named("Colleagues"))).isVisible();
    anna.page().keyboard().press("Enter");
    anna.page().keyboard().press("Enter");
    assertThat(note(anna.page(), "Note from Anna Rossi")).isVisible();
    Screens.look(name.formatted("chat"), anna.page());
    noteBox(anna.page()).pressSequentially("Ask @");
    assertThat(anna.page().getByRole(AriaRole.LISTBOX, named("Colleagues"))).isVisible();
    Screens.look(name.formatted("list"), anna.page());
    anna.page().keyboard().press("Escape");
    anna.button(Pattern.compile("^Mentions")).click();
    assertThat(anna.page().getByRole(AriaRole.REGION, named("Mentions"))).isVisible();
    Screens.look(name.formatted("inbox"), anna.page());
    anna.page().keyboard().press("Escape");

    var sofia =
        SupervisorDesktop.open(
            people.arrives("sofia", AccessibilityIT.in(scheme).setViewportSize(width, 800)),
            parley());
    sofia.logIn("sofia");
    sofia.openChat("Greta Frei");
    chooseNote(sofia.page());
    assertThat(noteBox(sofia.page())).isVisible();
    Screens.look(name.formatted("supervision"), sofia.page());
    noteBox(anna.page()).clear();
    greta.endChat();
    assertThat(anna.button("Add a note")).isVisible();
    Screens.look(name.formatted("closed"), anna.page());
  }

  /** A mention of before, in a chat of somebody else. */
  private void mention(AgentDesktop anna, String author, String text) {
    assertThat(anna.button("Mentions")).isVisible();
    jdbc.sql(
            """
            with chat as (
              insert into interaction (id, website_key, idempotency_key, contact_name, state,
                started_at, closed_at, closed_by, last_note_seq)
              values (gen_random_uuid(), 'SHOP', gen_random_uuid(), 'Hugo Brandt', 'CLOSED',
                now(), now(), 'CUSTOMER', 1) returning id),
            written as (
              insert into note (interaction_id, seq, id, kind, author_id, author_name, text, sent_at)
              select id, 1, gen_random_uuid(), 'NOTE', gen_random_uuid(), 'Bruno Keller', ?, now()
              from chat returning interaction_id)
            insert into mention (id, interaction_id, note_seq, colleague_id, name, mentioned_at)
            select gen_random_uuid(), interaction_id, 1, c.id, c.name, now() from written, colleague c
            where c.name = 'Anna Rossi'
            """)
        .param(text)
        .update();
    anna.comesBack();
    assertThat(anna.button("Mentions, 1 new")).isVisible();
  }

  /** What comes over the customer's live wire. */
  private static List<String> heardBy(Page page) {
    var heard = new ArrayList<String>();
    page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
    return heard;
  }

  /** As people do: the button itself lies under its label. */
  private static void chooseNote(Page page) {
    var label = new Locator.FilterOptions().setHasText(Pattern.compile("^Note$"));
    page.getByRole(AriaRole.RADIOGROUP).locator("label").filter(label).click();
  }

  private static Locator noteBox(Page page) {
    return page.getByRole(AriaRole.TEXTBOX, named("Note for your colleagues"));
  }

  private static Locator note(Page page, String label) {
    return page.getByRole(AriaRole.NOTE, new Page.GetByRoleOptions().setName(label));
  }
}
