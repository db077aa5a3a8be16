package dev.parley.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
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

  /** The running browser. */
  public static Browser get() {
    return Running.BROWSER;
  }

  /** Started by the first who needs it; the driver ends it when the JVM closes its pipe. */
  private static final class Running {
    static final Browser BROWSER = launch();

    private static Browser launch() {
      var skipDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(skipDownload));
      var chromium = ChromiumFinder.find(Path.of("target/browser/chromium"));
      return playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(chromium.executable())
                  .setEnv(chromium.environment())
                  .setArgs(FLAGS)
                  .setHeadless(true));
    }
  }
}
