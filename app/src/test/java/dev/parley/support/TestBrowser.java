package dev.parley.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One real Chromium for a test JVM; tests open contexts in it, one for each person. It belongs to
 * the thread that asks first, as everything of Playwright does, and ends with the JVM.
 */
public final class TestBrowser {
  /** As root there is no sandbox, and without network nothing should look for updates. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--mute-audio",
          "--autoplay-policy=no-user-gesture-required");

  private TestBrowser() {}

  /**
   * One more Chromium, of a single person, in a process of its own, which the profile's directory
   * names: for tests that stop or kill it.
   */
  public static BrowserContext ownProcess(Path profile) {
    var chromium = Running.CHROMIUM;
    return Running.PLAYWRIGHT
        .chromium()
        .launchPersistentContext(
            profile,
            new LaunchPersistentContextOptions()
                .setExecutablePath(chromium.executable())
                .setEnv(chromium.environment())
                .setArgs(FLAGS)
                .setHeadless(true)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Zurich"));
  }

  /** The running browser. */
  public static Browser get() {
    return Running.BROWSER;
  }

  /** Started by the first who needs it; the driver ends it when the JVM closes its pipe. */
  private static final class Running {
    static final ChromiumFinder.Chromium CHROMIUM =
        ChromiumFinder.find(Path.of("target/browser/chromium"));
    static final Playwright PLAYWRIGHT = playwright();
    static final Browser BROWSER = launch();

    private static Playwright playwright() {
      var skipDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      return Playwright.create(new Playwright.CreateOptions().setEnv(skipDownload));
    }

    private static Browser launch() {
      return PLAYWRIGHT
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(CHROMIUM.executable())
                  .setEnv(CHROMIUM.environment())
                  .setArgs(FLAGS)
                  .setHeadless(true));
    }
  }
}
