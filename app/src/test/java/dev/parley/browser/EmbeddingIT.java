package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.parley.support.TestSite;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one script line on pages of all kinds. */
class EmbeddingIT extends BrowserStory {
  private static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html; charset=utf-8");

  /** One for all tests, since a change of the allowed domains takes some seconds. */
  private static final HostSite SITE = HostSite.start();

  @BeforeEach
  void allowSite() {
    chats.allowShopOn(SITE.domain());
  }

  @AfterAll
  static void closeSite() {
    SITE.close();
  }

  @Test
  void thereIsNoChatOnADomainThatIsNotAllowed() {
    try (var stranger = HostSite.start()) {
      var address = stranger.page("<!doctype html><title>Thief</title>" + script(), HTML);
      var page = people.arrives("customer").newPage();

      page.waitForConsoleMessage(refusal(), () -> page.navigate(address));

      assertThat(new CustomerPage(page).launcher()).hasCount(0);
    }
  }

  @Test
  void thePageOfADomainThatIsNotAllowedReadsNothing() {
    try (var stranger = HostSite.start()) {
      var page = people.arrives("customer").newPage();
      page.navigate(stranger.page("<!doctype html><title>Thief</title>", HTML));

      var answer =
          page.evaluate(
              "url => fetch(url).then(answer => 'status ' + answer.status, () => 'refused')",
              parley() + "api/snippet/SHOP");

      assertThat(answer).isEqualTo("refused");
    }
  }

  @Test
  void theScriptTwiceGivesOneWidget() {
    var page = shown("<!doctype html><title>Shop</title>" + script() + script(), HTML);

    assertThat(page.launcher()).isVisible();
    page.startChat("Yvonne", "Once");

    page.shows("Once");
    assertThat(page.page().locator("parley-chat")).hasCount(1);
  }

  @Test
  void aPageWithoutACharsetGarblesNothing() {
    var page = shown("<title>Old shop</title>" + script(), Map.of("Content-Type", "text/html"));
    page.startChat("Zoë", "Grüezi \uD83D\uDC4B");
    page.shows("Grüezi \uD83D\uDC4B");

    assertThat(page.field("Message")).hasAttribute("placeholder", "Write a message…");
    assertThat((String) page.page().evaluate("document.characterSet")).isNotEqualTo("UTF-8");
    var anna = availableAgent("anna");
    anna.accept("Zoë");
    anna.shows("Grüezi \uD83D\uDC4B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default-src 'none'; script-src %1$s; connect-src %1$s %2$s",
        "default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; connect-src %1$s %2$s"
      })
  void aStrictSecurityPolicyIsKept(String policy) {
    var origin = "http://localhost:" + port;
    var headers =
        Map.of(
            "Content-Type",
            "text/html; charset=utf-8",
            "Content-Security-Policy",
            policy.formatted(origin, "ws://localhost:" + port));
    var anna = availableAgent("anna");
    var page = shown("<!doctype html><title>Bank</title>" + script(), headers);

    page.startChat("Anton", "Is this safe?");
    anna.accept("Anton");
    anna.say("It is.");

    page.shows("Is this safe?", "It is.");
    assertThat(page.window()).hasCSS("position", "fixed");
  }

  @Test
  void onAPageFromRightToLeftTheLauncherIsOnTheLeft() {
    var page = shown("<!doctype html><html dir=rtl><title>حانوت</title>" + script(), HTML);

    var launcher = page.launcher().boundingBox();

    assertThat(launcher.x + launcher.width).isLessThan(page.page().viewportSize().width / 2.0);
    page.startChat("نور", "مرحبا");
    page.shows("مرحبا");
    Pictures.of("snippet-right-to-left", page.page());
  }

  @Test
  void onAPhoneTheWindowFillsTheScreen() {
    var phone =
        new NewContextOptions().setViewportSize(360, 640).setIsMobile(true).setHasTouch(true);
    var context = people.arrives("customer", phone);
    var page = CustomerPage.open(context.newPage(), TestSite.url());

    page.launcher().tap();
    page.takesFocus();
    var window = page.window().boundingBox();
    assertThat(window.width).isCloseTo(360, within(1.0));
    assertThat(window.height).isCloseTo(640, within(1.0));
    page.fillIn("Berta", "From the hut");
    page.button("Start chat").tap();

    page.shows("From the hut");
    assertThat(page.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    Pictures.of("snippet-phone", page.page());
    page.minimise();
    assertThat(page.launcher()).isFocused();
  }

  private CustomerPage shown(String html, Map<String, String> headers) {
    var page = people.arrives("customer").newPage();
    return CustomerPage.open(page, SITE.page(html, headers));
  }

  private String script() {
    return "<script src='%ssnippet/parley.js' data-website=SHOP nonce=once async></script>"
        .formatted(parley());
  }

  private static Page.WaitForConsoleMessageOptions refusal() {
    return new Page.WaitForConsoleMessageOptions()
        .setPredicate(message -> message.text().contains("blocked by CORS policy"));
  }
}
