package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.parley.browser.SettingsDesk.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.parley.attachment.SampleFiles;
import dev.parley.support.TestMailServer;
import dev.parley.support.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chat as a PDF: downloaded by its agent, and mailed to its customer. */
class TranscriptStoryIT extends BrowserStory {
  private static final String CARLA = "tilda@customer.example";

  @Autowired JdbcClient jdbc;

  private final TestMailServer server = new TestMailServer();

  @AfterEach
  void asItWas() {
    server.close();
    jdbc.sql("update mail_settings set host = null, user_name = null, password = null").update();
    jdbc.sql("delete from transcript_mail_website").update();
    jdbc.sql("update transcript_settings set agent_attachments = false").update();
  }

  @Test
  void theAdministratorSetsUpMailAndTheCustomerGetsTheChat() throws Exception {
    setUpMail();
    var anna = availableAgent("anna");
    var tilda = customer();
    tilda.startChat("Tilda Script", "Is it waterproof?");
    anna.accept("Tilda Script");
    anna.say("It is, down to 30 m");
    assertThat(tilda.message("It is, down to 30 m")).isVisible();

    tilda.button("Get this chat by e-mail").click();
    tilda.field("Your e-mail address").fill("tilda");
    tilda.button("Send it to me").click();
    assertThat(tilda.page().getByText("This is not an e-mail address.")).isVisible();
    tilda.field("Your e-mail address").fill(CARLA);
    Screens.look("transcript-mail-asked", tilda.page());
    tilda.page().keyboard().press("Enter");
    assertThat(status(tilda, "You will get this chat by e-mail when it has ended.")).isVisible();
    tilda.endChat();

    assertThat(status(tilda, "This chat was sent to you by e-mail.")).isVisible();
    Screens.look("transcript-mail-sent", tilda.page());
    // the first one was the administrator's test
    var mail = server.received(2).get(1);
    assertThat(mail.getAllRecipients()[0]).hasToString(CARLA);
    assertThat(mail.getSubject()).startsWith("Your chat with ");
  }

  @Test
  void onAPhoneInTheDarkThereIsRoomForIt() {
    offerMail();
    var phone =
        AccessibilityIT.in(ColorScheme.DARK)
            .setViewportSize(360, 640)
            .setHasTouch(true)
            .setIsMobile(true);
    var tilda = CustomerPage.open(people.arrives("customer", phone).newPage(), TestSite.url());
    tilda.startChat("Tilda Script", "Is it waterproof?");
    tilda.button("Get this chat by e-mail").click();
    assertThat(tilda.field("Your e-mail address")).isFocused();

    Screens.look("transcript-mail-phone", tilda.page());

    tilda.button("Cancel").click();
    tilda.endChat();
    tilda.button("Get this chat by e-mail").click();
    assertThat(tilda.field("Your e-mail address")).isFocused();
    Screens.look("transcript-mail-phone-closed", tilda.page());
    tilda.button("Cancel").click();
    assertThat(tilda.button("Start a new chat")).isFocused();
  }

  @Test
  void theAgentDownloadsItWithAndWithoutItsFiles() throws Exception {
    jdbc.sql("update transcript_settings set agent_attachments = true").update();
    var anna = availableAgent("anna");
    var tilda = customer();
    tilda.startChat("Tilda Script", "The bill and a picture:");
    anna.accept("Tilda Script");
    var chosen = tilda.page().waitForFileChooser(() -> tilda.button("Attach files").click());
    chosen.setFiles(
        new FilePayload[] {
          new FilePayload("bill.txt", "text/plain", "Two tents".getBytes(StandardCharsets.UTF_8)),
          new FilePayload("tent.png", "image/png", SampleFiles.picture("png", 600, 400))
        });
    assertThat(anna.button("Open picture tent.png")).isVisible();
    assertThat(anna.conversation().getByText("bill.txt")).isVisible();

    try (var plain = pdf(download(anna, false))) {
      assertThat(new PDFTextStripper().getText(plain))
          .contains("The bill and a picture:", "File: bill.txt (9 B)", "tent.png");
      assertThat(plain.getDocumentCatalog().getNames()).isNull();
    }
    try (var whole = pdf(download(anna, true))) {
      var files = whole.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      var bill = files.values().iterator().next().getEmbeddedFile();
      assertThat(bill.toByteArray()).asString().isEqualTo("Two tents");
    }
  }

  private void setUpMail() {
    var ada = SettingsDesk.open(people.arrives("ada", window()), parley());
    ada.goTo("Mail");
    assertThat(ada.field("Host")).isVisible();
    Screens.look("mail-settings-empty", ada.page());
    var settings = server.settings();
    ada.field("Host").fill((String) settings.get("host"));
    ada.field("Port").fill(settings.get("port").toString());
    ada.page().getByRole(AriaRole.COMBOBOX, named("Encryption")).click();
    ada.page().getByText("None: only inside your own network").click();
    ada.field("User name").fill(TestMailServer.USER);
    ada.field("Password").fill(TestMailServer.PASSWORD);
    ada.field("E-mail address").fill("chat@shop.example");
    ada.field("Name").fill("Alpine Shop");
    ada.save("The mail settings are saved.");
    ada.field("To").fill("ada@shop.example");
    ada.button("Send test mail").click();
    assertThat(ada.page().getByText("The server has taken the mail to ada@shop.example."))
        .isVisible();
    Screens.look("mail-settings", ada.page());

    ada.goTo("Transcripts");
    var mailed =
        ada.page()
            .getByRole(
                AriaRole.GROUP, named("Websites whose customers may have their chats mailed"));
    mailed.getByRole(AriaRole.CHECKBOX).first().scrollIntoViewIfNeeded();
    Screens.look("transcript-settings", ada.page());
    for (var box : mailed.getByRole(AriaRole.CHECKBOX).all()) {
      box.check();
    }
    ada.save("The settings of transcripts are saved.");
  }

  private void offerMail() {
    jdbc.sql("update mail_settings set host = '127.0.0.1', sender = 'chat@shop.example'").update();
    jdbc.sql("insert into transcript_mail_website select key from website").update();
  }

  private static Download download(AgentDesktop agent, boolean withFiles) {
    agent.openMenu();
    agent.item("Download transcript").click();
    var dialog = agent.page().getByRole(AriaRole.DIALOG, named("Download transcript"));
    if (withFiles) {
      dialog.getByLabel("Show pictures and enclose files").check();
      Screens.look("transcript-dialog", agent.page());
    }
    return agent
        .page()
        .waitForDownload(() -> dialog.getByRole(AriaRole.BUTTON, within("Download")).click());
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator status(CustomerPage customer, String text) {
    return customer.page().getByRole(AriaRole.STATUS).getByText(text);
  }

  private static PDDocument pdf(Download download) throws IOException {
    return Loader.loadPDF(download.path().toFile());
  }

  private static NewContextOptions window() {
    return new NewContextOptions().setViewportSize(1280, 720);
  }
}
