package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that works with the chat by its JavaScript API. */
class SnippetApiStoryIT extends BrowserStory {
  private static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html; charset=utf-8");
  private static final HostSite SITE = HostSite.start();

  /** As the documentation shows it, before the snippet is there. */
  private static final String STUB =
      """
      <!doctype html><html lang=en><title>Shop</title><body>
      <button onclick="parley('open')">Talk to us</button>
      <script>
        window.parley = window.parley || function (...call) {
          (parley.calls = parley.calls || []).push(call);
        };
        window.heard = [];
        for (const name of ['open', 'close', 'chat-started', 'chat-ended', 'message', 'unread'])
          parley('on', name, event => heard.push(name + ' ' + JSON.stringify(event)));
        parley('on', 'open', () => { throw new Error('The page has a fault'); });
        parley('setAttributes', { plan: 'gold', cart: '<img src=x onerror=alert(1)>' });
        parley('nonsense');
      </script>
      """;

  @BeforeEach
  void allowSite() {
    chats.allowShopOn(SITE.domain());
  }

  @AfterAll
  static void closeSite() {
    SITE.close();
  }

  @Test
  void thePageOpensTheChatTellsOfItsCustomerAndHearsWhatHappens() {
    var anna = availableAgent("anna");
    var page = people.arrives("customer").newPage();
    var customer = CustomerPage.open(page, SITE.page(STUB + script(), HTML));
    assertThat(customer.launcher()).isVisible();
    customer.button("Talk to us").click();
    customer.takesFocus();
    customer.fillIn("Olga", "Hello");
    customer.button("Start chat").click();
    anna.accept("Olga");

    var told =
        anna.page()
            .getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Told by the page"))
            .first();
    assertThat(told).containsText("gold");
    assertThat(told).containsText("<img src=x onerror=alert(1)>");
    Pictures.of("desktop-page-attributes", anna.page());
    page.evaluate("parley.setAttributes({ plan: null, step: 2 })");
    page.evaluate("parley.close()");
    assertThat(customer.window()).isHidden();
    anna.say("Hi, this is secret");
    page.waitForFunction("heard.some(event => event.startsWith('message'))");
    assertThat(told).containsText("step");
    assertThat(told).not().containsText("gold");
    page.evaluate("parley.open()");
    customer.shows("Hello", "Hi, this is secret");
    customer.endChat();
    page.waitForFunction("heard.some(event => event.startsWith('chat-ended'))");

    var heard = page.evaluate("heard.join('\\n')").toString();
    assertThat(heard)
        .contains(
            "open {}\nchat-started {}",
            "close {}\nmessage {\"from\":\"agent\"}",
            "unread {\"unread\":1}",
            "unread {\"unread\":0}",
            "chat-ended {\"by\":\"customer\"}")
        .doesNotContain("secret");
  }

  private String script() {
    return "<script src='%ssnippet/parley.js' data-website=SHOP async></script>"
        .formatted(parley());
  }
}
