package dev.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at screens as everybody has to: a picture of each is kept, and axe finds nothing on it. */
final class Screens {
  private Screens() {}

  /**
   * @param foreign selectors of what a library draws by itself
   */
  static void look(String name, Page page, String... foreign) {
    // Colours are judged as they stay, not on the way there.
    page.waitForCondition(() -> standsStill(page));
    Pictures.of(name, page);
    var axe = new AxeBuilder(page);
    List.of(foreign).forEach(axe::exclude);
    assertThat(axe.analyze().getViolations())
        .as("what axe finds on %s", name)
        .extracting(Screens::described)
        .isEmpty();
  }

  // asked from here: the page's own policy lets no text become code
  private static boolean standsStill(Page page) {
    return (boolean)
        page.evaluate(
            "document.getAnimations().every(a => a.effect.getComputedTiming().iterations === Infinity)");
  }

  private static String described(Rule rule) {
    var places = rule.getNodes().stream().map(node -> node.getHtml()).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
