package dev.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Notices when something that somebody wrote has run, was fetched, or pushes a page apart. */
final class Trap {
  private static final String SCRIPT =
      """
      window.sprung = [];
      window.trap = () => window.sprung.push('ran: ' + new Error().stack);
      window.alert = window.confirm = window.prompt = window.trap;
      addEventListener('securitypolicyviolation', e => window.sprung.push(e.violatedDirective));
      """;

  /**
   * Everything on the page that could run or lead elsewhere, and everything that sticks out of it;
   * the snippet lives in a shadow.
   */
  private static final String FINDINGS =
      """
      () => {
        const found = [...window.sprung];
        const harmless = /^(https?:|mailto:|tel:|blob:|data:,|data:image\\/|data:audio\\/|[^:]*$)/i;
        const visit = root => {
          for (const element of root.querySelectorAll('*')) {
            for (const {name, value} of element.attributes) {
              const leads = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
              // the preview of a look is a page of our own
              const foreign = name === 'srcdoc' && /trap\\(|evil/.test(value);
              if (/^on/i.test(name) || foreign || leads && !harmless.test(value.trim())) {
                found.push('<' + element.localName + ' ' + name + '=' + value.slice(0, 80));
              }
              if (leads && /evil\\.invalid/.test(value) && element.localName !== 'a') {
                found.push('fetches ' + value.slice(0, 80));
              }
            }
            if (element.role === 'log' && element.scrollWidth > element.clientWidth) {
              found.push('a log that is wide by ' + (element.scrollWidth - element.clientWidth));
            }
            if (element.shadowRoot) visit(element.shadowRoot);
          }
        };
        visit(document);
        const page = document.scrollingElement;
        if (page.scrollWidth > innerWidth) found.push('wide by ' + (page.scrollWidth - innerWidth));
        return found;
      }
      """;

  private static final Pattern FOREIGN = Pattern.compile("[a-z]+://[^/]*evil\\.invalid");

  private final List<String> fetched = new CopyOnWriteArrayList<>();

  /** From now on, in every page of this person. */
  static Trap in(BrowserContext browser) {
    var trap = new Trap();
    browser.addInitScript(SCRIPT);
    browser.onRequest(
        request -> {
          if (FOREIGN.matcher(request.url()).lookingAt()) {
            trap.fetched.add(request.url());
          }
        });
    return trap;
  }

  /** Nothing has happened in the page until now. */
  void isStillSet(Page page, String where) {
    var findings = (List<?>) page.evaluate(FINDINGS);
    assertThat(findings).as("what is wrong on %s", where).isEmpty();
    assertThat(fetched).as("what was fetched by %s", where).isEmpty();
  }
}
