package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.parley.attachment.SampleFiles;
import dev.parley.website.WebsiteService;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator sees how a website's chat will look, and its pages look like that. */
class SnippetLookStoryIT extends BrowserStory {
  private static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html; charset=utf-8");
  private static final UUID ANNA = UUID.fromString("0000000a-0000-4000-8000-000000000001");

  @Autowired JdbcClient jdbc;
  @Autowired WebsiteService websites;

  private HostSite site;
  private String key;
  private SettingsDesk ada;

  @BeforeEach
  void aWebsite() {
    site = HostSite.start();
    var queue = queue("Looked");
    key = "L" + queue.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values (?, 'Looked', 'Hello', '#0b7285', ?, 'default-routing-flow', ?)
            """)
        .params(key, new String[] {site.domain()}, queue)
        .update();
    // whoever asks for a new website makes this node know it and its domains at once
    websites.get(key);
  }

  @AfterEach
  void noSite() {
    site.close();
  }

  @Test
  void whatTheAdministratorSeesIsWhatTheWebsitesPagesShow() {
    ada = desk(new NewContextOptions().setViewportSize(1440, 900));
    openLook();
    assertThat(preview().getByRole(AriaRole.HEADING)).hasText("Looked");

    ada.field("Title").fill("Alpine help");
    ada.field("Subtitle").fill("Boots, skis & <b>you</b>");
    ada.field("Colour").fill("#ffd400");
    ada.field("Text on the launcher").fill("Ask us");
    ada.field("Side").selectOption("Left");
    var photo = new FilePayload("photo.jpg", "image/jpeg", SampleFiles.photograph(600, 400));
    ada.page().locator("input[type=file]").setInputFiles(photo);

    assertThat(preview().getByRole(AriaRole.HEADING)).hasText("Alpine help");
    assertThat(preview().getByText("Boots, skis & <b>you</b>")).isVisible();
    assertThat(preview().locator(".header")).hasCSS("background-color", "rgb(255, 212, 0)");
    assertThat(preview().locator(".header")).hasCSS("color", "rgb(17, 24, 39)");
    assertThat(preview().locator(".root")).hasAttribute("data-side", "left");
    assertThat(preview().locator(".avatar")).hasJSProperty("complete", true);
    assertThat(preview().locator(".avatar")).hasJSProperty("naturalWidth", 171);
    Screens.look("look-settings", ada.page());
    ada.save("The look of Looked is saved.");

    var shown = shown("<html lang=en>", new NewContextOptions().setViewportSize(1280, 720));
    var launcher = shown.button("Ask us, Open chat");
    assertThat(launcher).hasCSS("background-color", "rgb(255, 212, 0)");
    assertThat(launcher.boundingBox().x).isLessThan(100);
    Screens.look("look-launcher", shown.page());
    launcher.click();
    shown.takesFocus();
    assertThat(shown.window().getByRole(AriaRole.HEADING)).hasText("Alpine help");
    assertThat(shown.page().locator(".avatar")).hasJSProperty("naturalWidth", 171);
    Screens.look("look-page", shown.page());
  }

  @Test
  void thePreviewIsAPhoneDarkAndArabicAsTheWebsiteWouldBe() {
    ada = desk(AccessibilityIT.in(ColorScheme.DARK).setViewportSize(1440, 900));
    openLook();
    ada.field("Light or dark").selectOption("As the customer’s device is set");
    ada.page().getByText("Dark device").click();
    assertThat(preview().locator(".root")).hasAttribute("data-scheme", "dark");
    Screens.look("look-settings-dark", ada.page());
    ada.field("Language of the preview").selectOption("العربية");
    assertThat(preview().locator(".root")).hasAttribute("data-side", "left");
    assertThat(preview().locator(".window")).hasCSS("direction", "rtl");
    ada.page().getByText("Phone", new GetByTextOptions().setExact(true)).click();
    Screens.look("look-settings-phone-arabic", ada.page());
    ada.save("The look of Looked is saved.");

    var night = new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(1280, 720);
    var shown = shown("<html lang=ar dir=rtl>", night);
    shown.button("افتح المحادثة").click();
    shown.takesFocus();
    assertThat(shown.page().locator(".root")).hasAttribute("data-scheme", "dark");
    Screens.look("look-page-arabic-dark", shown.page());
    shown.field("رسالتك").fill("مرحبا");
    shown.button("ابدأ المحادثة").click();
    assertThat(shown.page().getByText("مرحبا")).isVisible();
    Screens.look("look-chat-arabic-dark", shown.page());
  }

  private UUID queue(String name) {
    var queue = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy) values (?, ?, 'RING_ALL')")
        .params(queue, name + " " + queue)
        .update();
    jdbc.sql("insert into queue_member (queue_id, agent_id) values (?, ?)")
        .params(queue, ANNA)
        .update();
    return queue;
  }

  private SettingsDesk desk(NewContextOptions options) {
    return SettingsDesk.open(people.arrives("ada", options), parley());
  }

  /** By its address: other stories have websites of this name too. */
  private void openLook() {
    ada.page().navigate(parley() + "settings/websites/" + key + "/look");
    ada.isAt("Look");
  }

  private FrameLocator preview() {
    return ada.page().frameLocator("iframe");
  }

  private CustomerPage shown(String html, NewContextOptions options) {
    var page =
        "<!doctype html>%s<meta name=viewport content=width=device-width><title>Shop</title><main><h1>Shop</h1></main><script src='%ssnippet/parley.js' data-website=%s async></script>"
            .formatted(html, parley(), key);
    return CustomerPage.open(people.arrives("customer", options).newPage(), site.page(page, HTML));
  }
}
