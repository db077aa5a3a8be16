package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that make it hard for the snippet. */
class SnippetHostIT extends BrowserStory {
  private static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html; charset=utf-8");
  private static final String PLAIN = "<!doctype html><html lang=en><title>Plain</title><body>";
  private static final HostSite SITE = HostSite.start();

  @BeforeEach
  void allowSite() {
    chats.allowShopOn(SITE.domain());
  }

  @AfterAll
  static void closeSite() {
    SITE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body * { all: unset !important; display: none !important }",
        "html { font: italic 44px/3 serif; letter-spacing: 1em; text-transform: uppercase }"
            + " body * { color: red !important; direction: rtl !important }",
        "button, input, textarea, div, p, svg { width: 3px !important; margin: 99px !important;"
            + " opacity: .1 !important; background: lime !important; position: static !important }",
        "body { background: #000; color: #fff } div { position: fixed; inset: 0;"
            + " z-index: 2147483646; background: #311 }"
      })
  void theStylesOfThePageChangeNothing(String styles) {
    var plain = opened(PLAIN, "");
    var hostile = opened(PLAIN + "<style>" + styles + "</style><div>Host</div>", "");

    assertThat(box(hostile.window())).isEqualTo(box(plain.window()));
    assertThat(box(hostile.field("Your message"))).isEqualTo(box(plain.field("Your message")));
    assertThat(hostile.window()).hasCSS("font-size", "15px");
    assertThat(hostile.window()).hasCSS("direction", "ltr");
    assertThat(hostile.window()).hasCSS("opacity", "1");
    hostile.fillIn("Hannes", "Do you hear me?");
    hostile.button("Start chat").click();
    hostile.shows("Do you hear me?");
    Pictures.of("snippet-hostile-" + Math.abs(styles.hashCode() % 1000), hostile.page());
  }

  @Test
  void anOldBaseAndNoCharsetDoNoHarm() {
    var html = "<base href='https://elsewhere.example/old/' target=_top><title>Old</title>";
    var page = people.arrives("customer").newPage();
    var old =
        CustomerPage.open(
            page, SITE.page(html + script("", "once"), Map.of("Content-Type", "text/html")));

    old.startChat("Björn", "Grüezi");
    old.button("Emoji").click();

    assertThat(page.getByRole(AriaRole.SEARCHBOX)).isVisible();
    old.shows("Grüezi");
  }

  @Test
  void withAStrictPolicyEveryLaterPartIsStyledToo() {
    var origin = "http://localhost:" + port;
    var policy =
        "default-src 'none'; script-src 'nonce-once'; connect-src %s ws://localhost:%d"
            .formatted(origin, port);
    var headers =
        Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", policy);
    var page = people.arrives("customer").newPage();
    var bank =
        CustomerPage.open(
            page, SITE.page("<!doctype html><html lang=it>" + script("", "once"), headers));

    bank.button("Apri la chat").click();
    bank.takesFocus();
    bank.field("Il tuo messaggio").fill("Salve");
    bank.button("Inizia la chat").click();
    bank.button("Emoji").click();

    var search = page.getByRole(AriaRole.SEARCHBOX);
    assertThat(search).isFocused();
    assertThat(bank.window()).hasCSS("position", "fixed");
    assertThat(page.locator(".emoji-grid").first()).hasCSS("display", "grid");
  }

  @Test
  void onAPhoneTheTabKeyStaysInTheWindow() {
    var phone = new NewContextOptions().setViewportSize(360, 640);
    var page = people.arrives("customer", phone).newPage();
    var narrow =
        CustomerPage.open(
            page, SITE.page(PLAIN + "<a href=#x>Behind</a>" + script("", "once"), HTML));
    narrow.openChat();
    narrow.fillIn("Uma", "Hello");

    for (var press = 0; press < 12; press++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("parley-chat");
    }
    page.keyboard().press("Shift+Tab");
    assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("parley-chat");
    page.keyboard().press("Escape");

    assertThat(narrow.launcher()).isFocused();
    assertThat(narrow.window()).isHidden();
  }

  @Test
  void eachNewMessageIsReadOutOnce() {
    var anna = availableAgent("anna");
    var page = opened(PLAIN, "");
    page.fillIn("Ines", "First");
    page.button("Start chat").click();
    anna.accept("Ines");
    page.standsAt("You are talking to");
    assertThat(page.log()).hasAttribute("aria-live", "polite");
    page.log().evaluate(LISTEN);

    page.say("Mine");
    page.marks("Mine", "Read");
    anna.say("Theirs");
    anna.say("**Theirs** too");
    page.shows("First", "Mine", "Theirs", "Theirs too");
    page.minimise();
    page.launcher().click();

    var read = (List<?>) page.page().evaluate("window.readOut");
    assertThat(read).hasSize(2);
    assertThat(read.toString()).contains("Theirs", "Theirs too").doesNotContain("Mine");
  }

  /** As a screen reader hears a log: what is added, unless it stands in something that is off. */
  private static final String LISTEN =
      """
      log => {
        window.readOut = [];
        new MutationObserver(changes => {
          for (const change of changes)
            for (const node of change.addedNodes) {
              const box = node.nodeType === 1 ? node : node.parentElement;
              if (log.getAttribute('aria-live') === 'off' || box?.closest('[aria-live=off]')) continue;
              if (box?.closest('.meta')) continue;
              window.readOut.push(node.textContent);
            }
        }).observe(log, { childList: true, subtree: true });
      }
      """;

  private static final String AT_REST =
      """
      part => Promise.all(
        part.getRootNode().getAnimations()
          .filter(animation => animation.effect.getComputedTiming().iterations !== Infinity)
          .map(animation => animation.finished))
      """;

  private CustomerPage opened(String html, String attributes) {
    var page = people.arrives("customer").newPage();
    var customer = CustomerPage.open(page, SITE.page(html + script(attributes, "once"), HTML));
    customer.openChat();
    assertThat(customer.window()).isVisible();
    return customer;
  }

  /** Where a part stands once it has come to rest. */
  private static List<Long> box(Locator part) {
    part.evaluate(AT_REST);
    var box = part.boundingBox();
    return List.of(
        Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height));
  }

  private String script(String attributes, String nonce) {
    return "<script src='%ssnippet/parley.js' data-website=SHOP nonce=%s %s async></script>"
        .formatted(parley(), nonce, attributes);
  }
}
