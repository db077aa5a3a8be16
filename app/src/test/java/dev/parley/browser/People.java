package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import dev.parley.support.TestBrowser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Those who sit at a browser in one test, each with cookies and storage of their own. At the end
 * they go; a test fails when one of their pages threw an error or broke its own security policy,
 * and leaves a picture of every page when it fails.
 */
final class People implements AfterEachCallback {
  /** For slow machines; nothing waits longer than its condition takes. */
  private static final double PATIENCE_MS = 20_000;

  private final Map<String, BrowserContext> contexts = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** A person who has not been here before in this test. */
  BrowserContext arrives(String name) {
    return arrives(name, new NewContextOptions());
  }

  BrowserContext arrives(String name, NewContextOptions options) {
    setDefaultAssertionTimeout(PATIENCE_MS);
    var context =
        TestBrowser.get().newContext(options.setLocale("en-GB").setTimezoneId("Europe/Zurich"));
    context.setDefaultTimeout(PATIENCE_MS);
    context.onWebError(error -> faults.add(name + ": " + error.error()));
    context.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(name + ": " + message.text());
          }
        });
    contexts.put(name + " " + (contexts.size() + 1), context);
    return context;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    try {
      if (test.getExecutionException().isPresent()) {
        contexts.forEach((name, context) -> picture(test, name, context));
      } else {
        assertThat(faults).as("errors of the pages").isEmpty();
      }
    } finally {
      contexts.values().forEach(BrowserContext::close);
    }
  }

  private static void picture(ExtensionContext test, String name, BrowserContext context) {
    var pages = context.pages();
    for (var number = 1; number <= pages.size(); number++) {
      Pictures.ofFailure(failed(test, name, number), pages.get(number - 1));
    }
  }

  private static String failed(ExtensionContext test, String name, int number) {
    var story = test.getRequiredTestClass().getSimpleName();
    return "%s.%s %s %d".formatted(story, test.getRequiredTestMethod().getName(), name, number);
  }
}
