package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.parley.attachment.SampleFiles;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides can say to each other besides plain words, and what they see of each other. */
class ConversationStoryIT extends BrowserStory {
  private static final String MARKDOWN =
      "**Bold**, *soft*, `code`\n- one\n- two\n\n[our page](https://shop.example/a)";

  private AgentDesktop anna;
  private CustomerPage greta;

  @BeforeEach
  void theyTalk() {
    anna = availableAgent("anna");
    greta = customerOf(people.arrives("greta", new NewContextOptions().setViewportSize(390, 780)));
    greta.startChat("Greta Frei", "Hello");
    anna.accept("Greta Frei");
  }

  @Test
  void whatIsWrittenInMarkdownLooksAlikeOnBothSides() {
    greta.say("**Hi** <b>there</b>");
    assertThat(bubble(anna, "there").locator("strong")).hasText("Hi");
    assertThat(bubble(anna, "there")).containsText("<b>there</b>");

    anna.say(MARKDOWN);

    for (var side : List.of(bubble(anna, "Bold"), greta.message("Bold"))) {
      assertThat(side.locator("strong")).hasText("Bold");
      assertThat(side.locator("em")).hasText("soft");
      assertThat(side.locator("code")).hasText("code");
      assertThat(side.locator("li")).hasText(new String[] {"one", "two"});
      var link = side.getByRole(AriaRole.LINK);
      assertThat(link).hasAttribute("href", "https://shop.example/a");
      assertThat(link).hasAttribute("rel", Pattern.compile("noopener"));
    }
    Screens.look("conversation-markdown", anna.page());
    Screens.look("snippet-markdown", greta.page());
  }

  @Test
  void bothSidesChooseEmojiWithTheKeyboard() {
    greta.button("Emoji").press("Enter");
    var search = greta.page().getByRole(AriaRole.SEARCHBOX, named("Search emoji"));
    assertThat(search).isFocused();
    search.fill("thumbs up");
    search.press("ArrowDown");
    greta.page().keyboard().press("Enter");
    assertThat(greta.field("Message")).hasValue(Pattern.compile("👍"));
    greta.field("Message").press("Enter");
    assertThat(bubble(anna, "👍")).isVisible();

    anna.button("Emoji").press("Enter");
    var picker = anna.page().getByRole(AriaRole.COMBOBOX, named("Search"));
    assertThat(picker).isFocused();
    picker.fill("croissant");
    assertThat(anna.page().getByRole(AriaRole.OPTION, containing("croissant"))).isVisible();
    Screens.look("conversation-emoji", anna.page(), "emoji-picker");
    picker.press("ArrowDown");
    picker.press("Enter");

    assertThat(anna.composer()).hasValue("🥐");
    anna.composer().press("Enter");
    assertThat(greta.message("🥐")).isVisible();
  }

  @Test
  void picturesAreLookedAtAndFilesAreDownloaded() throws Exception {
    var chosen = greta.page().waitForFileChooser(() -> greta.button("Attach files").click());
    chosen.setFiles(file("boot.png", "image/png", SampleFiles.picture("png", 600, 400)));
    var picture = anna.button("Open picture boot.png");
    assertThat(picture.locator("img")).hasJSProperty("complete", true);
    picture.click();
    var opened = anna.page().getByRole(AriaRole.DIALOG, named("boot.png"));
    assertThat(opened.locator("img")).hasJSProperty("naturalWidth", 600);
    Screens.look("conversation-picture", anna.page());
    anna.button("Close picture").click();

    anna.page()
        .getByTestId("files")
        .setInputFiles(file("sizes.csv", "text/csv", SampleFiles.utf8("size,cm\n40,25\n")));
    var offered = greta.page().getByRole(AriaRole.BUTTON, containing("Download sizes.csv"));
    assertThat(offered).isVisible();
    Screens.look("snippet-files", greta.page());
    var loaded = greta.page().waitForDownload(offered::click);
    assertThat(loaded.suggestedFilename()).isEqualTo("sizes.csv");
    assertThat(Files.readString(loaded.path())).isEqualTo("size,cm\n40,25\n");
  }

  @Test
  void whatIsNotTakenSaysWhyAndCanBePutAside() {
    drop(anna.page(), "attack.svg", "<svg onload=alert(1)>");

    var uploads = anna.page().getByRole(AriaRole.LIST, named("Files on their way"));
    assertThat(uploads.getByRole(AriaRole.ALERT)).containsText("Not sent");
    Screens.look("conversation-refused", anna.page());
    anna.button("Cancel attack.svg").click();
    assertThat(uploads).isHidden();

    drop(anna.page(), "notes.txt", "dropped");
    assertThat(greta.page().getByRole(AriaRole.BUTTON, containing("Download notes.txt")))
        .isVisible();
  }

  @Test
  void eachSeesThatTheOtherWritesAndHowFarTheWordsHaveCome() {
    greta.field("Message").pressSequentially("I wonder");
    assertThat(anna.page().getByText("Greta Frei is typing…")).isVisible();
    greta.field("Message").press("Enter");
    assertThat(bubble(anna, "I wonder")).isVisible();
    assertThat(anna.page().getByText("Greta Frei is typing…")).isHidden();
    greta.marks("I wonder", "Read");

    anna.composer().pressSequentially("So do I");
    assertThat(greta.page().getByText("Anna is typing")).isVisible();
    greta.minimise();
    anna.composer().press("Enter");
    anna.marks("So do I", "Delivered");

    greta.openChat();
    anna.marks("So do I", "Read");
  }

  @Test
  void theirScreensHoldInTheDarkAndOnAPhone() {
    var dark = new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(390, 780);
    var bruno = AgentDesktop.open(people.arrives("anna again", dark), parley());
    bruno.logIn("anna");
    anna.say(MARKDOWN);
    bruno.page().getByRole(AriaRole.TAB).first().click();
    assertThat(bruno.composer()).isVisible();
    Screens.look("conversation-markdown-phone", bruno.page());
  }

  private static FilePayload file(String name, String type, byte[] bytes) {
    return new FilePayload(name, type, bytes);
  }

  /** As a person who pulls a file from a folder over the conversation. */
  private static void drop(Page page, String name, String text) {
    var files =
        page.evaluateHandle(
            """
            ([name, text]) => {
              const files = new DataTransfer();
              files.items.add(new File([text], name));
              return files;
            }
            """,
            List.of(name, text));
    var place = page.getByRole(AriaRole.LOG, named("Messages"));
    place.dispatchEvent("dragenter", Map.of("dataTransfer", files));
    assertThat(page.getByText("Drop files here to send them")).isVisible();
    place.dispatchEvent("drop", Map.of("dataTransfer", files));
  }

  private static Locator bubble(AgentDesktop desktop, String text) {
    var having = new Locator.FilterOptions().setHasText(text);
    return desktop.page().locator("[data-own]").filter(having);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions containing(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
